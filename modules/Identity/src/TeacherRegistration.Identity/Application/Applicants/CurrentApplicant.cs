using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

internal sealed class CurrentApplicant(IRepository<Account> accounts, ApplicantAccounts applicants, ApplicantBinding binding, ICurrentUser user) : IApplicantProfile
{
    private ApplicantProfile? profile;

    /// <summary>
    /// Read once in a request, by services that need it before the transaction and within it. A phone that the desk changes meanwhile ends the
    /// sessions of the account, and what this last request files carries the former one.
    /// </summary>
    public async Task<ApplicantProfile> GetAsync(CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        return profile ??= await ReadAsync(user.Id, cancellationToken);
    }

    public async Task<bool> TryBindAsync(CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        if (user.PersonId is not null)
        {
            return false;
        }

        var account = await accounts.GetAsync(user.Id, cancellationToken);
        await binding.BindAsync(account);
        return account.PersonId is not null;
    }

    public async Task BindAsync(Guid personId, CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        (await accounts.GetAsync(user.Id, cancellationToken)).Bind(personId);
    }

    private async Task<ApplicantProfile> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw BusinessRuleException.NotFound();
        return new ApplicantProfile(account.Id, account.DisplayName, applicants.IdNumberOf(account), applicants.PhoneOf(account), account.TermsAcceptedAt ?? DateTime.MaxValue);
    }
}
