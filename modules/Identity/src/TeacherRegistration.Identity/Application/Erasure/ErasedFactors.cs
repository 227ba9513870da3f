using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.AgencyCodes;
using TeacherRegistration.Identity.Domain.Authenticators;
using TeacherRegistration.Identity.Domain.Links;
using TeacherRegistration.Identity.Domain.LoginRequests;

namespace TeacherRegistration.Identity.Application.Erasure;

/// <summary>The second factors of an account and the ways around them. Applicants have the phone alone today: the rest is deleted so that nobody has to think of it later.</summary>
internal sealed class ErasedFactors(
    IRepository<Authenticator> authenticators,
    IRepository<RecoveryCode> recoveryCodes,
    IRepository<AgencyCode> agencyCodes,
    IRepository<LoginRequest> requests,
    IRepository<AccountLink> links,
    IRepository<PhoneChange> phones)
{
    /// <summary>Within the caller's unit of work.</summary>
    public async Task DeleteAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await authenticators.Query().Where(row => row.Id == accountId).ExecuteDeleteAsync(cancellationToken);
        await recoveryCodes.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        await agencyCodes.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        await requests.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        await links.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        await phones.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
    }
}
