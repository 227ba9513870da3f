using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

internal sealed class ApplicationHeads(IRepository<OnlineApplication> applications, ICurrentUser user, AuditScope audit) : IApplicationHeads
{
    private static readonly Expression<Func<OnlineApplication, ApplicationHead>> Head = row =>
        new ApplicationHead(row.Id, row.ApplicationNumber, row.Name, row.IdMask, row.Status, row.ApplicationPlanId, row.PointId);

    public async Task<ApplicationHead> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        return await InScope().Where(row => row.Id == id).Select(Head).FirstOrDefaultAsync(cancellationToken) ?? throw BusinessRuleException.NotFound();
    }

    public async Task<IReadOnlyList<ApplicationHead>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().ToList();
        var found = await FindAsync(asked, cancellationToken);
        return found.Count == asked.Count ? found : throw BusinessRuleException.NotFound();
    }

    public async Task<IReadOnlyList<ApplicationHead>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await InScope().Where(row => ids.Contains(row.Id)).OrderBy(row => row.ApplicationNumber).Select(Head).ToListAsync(cancellationToken);

    private IQueryable<OnlineApplication> InScope() => ApplicationScope.OfReader(user).In(applications.Query());
}
