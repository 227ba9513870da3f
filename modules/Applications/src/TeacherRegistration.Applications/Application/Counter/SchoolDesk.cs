using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Counter;

internal sealed class SchoolDesk(IRepository<OnlineApplication> applications, IPlanIntegrationService plans, ICurrentUser user) : ISchoolDesk
{
    private static readonly ApplicationOrder ByNumber = new(ApplicationSort.ApplicationNumber, IsDescending: false);

    public async Task<(IReadOnlyList<SchoolFigures> Schools, bool HasMore)> FindSchoolsAsync(string name, CancellationToken cancellationToken)
    {
        var part = PlainText.Clean(name);
        var rows = await OfCurrentPlanAsync();
        var found = await CountAsync(part.Length > 0 ? rows.Where(row => row.School.Contains(part)) : rows, SchoolFigures.Maximum + 1, cancellationToken);
        return ([.. found.Take(SchoolFigures.Maximum)], found.Count > SchoolFigures.Maximum);
    }

    public async Task<SchoolFigures?> FindSchoolAsync(string school, CancellationToken cancellationToken) =>
        (await CountAsync(await OfSchoolAsync(school), 1, cancellationToken)).FirstOrDefault();

    public async Task<IReadOnlyList<SchoolCase>> GetRosterAsync(string school, CancellationToken cancellationToken) =>
        await ByNumber.Of(await OfSchoolAsync(school))
            .Take(SchoolFigures.MaximumCases)
            .Select(row => new SchoolCase(
                row.Id, row.ApplicationNumber, row.Name, row.IdMask, row.Kind, row.CertificateSubject, row.Status, row.ArchiveNumber))
            .ToListAsync(cancellationToken);

    public async Task<Guid?> FindNextAsync(string school, string applicationNumber, CancellationToken cancellationToken)
    {
        var pending = (await OfSchoolAsync(school)).Where(row => row.Status == ConfirmationStatus.PendingConfirmation);
        return await FirstAsync(ByNumber.Beyond(pending, applicationNumber), cancellationToken) ?? await FirstAsync(pending, cancellationToken);
    }

    private static Task<Guid?> FirstAsync(IQueryable<OnlineApplication> rows, CancellationToken cancellationToken) =>
        ByNumber.Of(rows).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken);

    private static Task<List<SchoolFigures>> CountAsync(IQueryable<OnlineApplication> rows, int most, CancellationToken cancellationToken) => rows
        .GroupBy(row => row.School)
        .OrderBy(group => group.Key)
        .Take(most)
        .Select(group => new SchoolFigures(
            group.Key,
            group.Count(row => row.Status == ConfirmationStatus.PendingConfirmation),
            group.Count(row => row.Status == ConfirmationStatus.MaterialsComplete),
            group.Count(row => row.Status == ConfirmationStatus.MaterialsIncomplete)))
        .ToListAsync(cancellationToken);

    private async Task<IQueryable<OnlineApplication>> OfSchoolAsync(string school)
    {
        var name = PlainText.Clean(school);
        return (await OfCurrentPlanAsync()).Where(row => row.School == name);
    }

    private async Task<IQueryable<OnlineApplication>> OfCurrentPlanAsync()
    {
        var own = ApplicationScope.Of(user, ApplicationsPermissions.View).In(applications.Query());
        var planId = (await plans.GetApplicationPlansAsync()).Choose(null)?.Id ?? Guid.Empty;
        return own.Where(row => row.ApplicationPlanId == planId && row.Status != ConfirmationStatus.NotAccepted);
    }
}
