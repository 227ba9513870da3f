using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>A login that failed belongs to the agency of its account.</summary>
internal sealed class AccountAgencyResolver(IRepository<Account> accounts) : IAuditAgencyResolver
{
    public Task<Guid?> FindAgencyAsync(string subjectType, Guid subjectId, CancellationToken cancellationToken) => subjectType == nameof(Account)
        ? accounts.Query().Where(account => account.Id == subjectId).Select(account => account.AgencyId).FirstOrDefaultAsync(cancellationToken)
        : Task.FromResult<Guid?>(null);
}
