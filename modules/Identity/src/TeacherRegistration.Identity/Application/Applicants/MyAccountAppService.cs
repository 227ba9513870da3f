using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>账号与资料: the applicant's own account at a glance.</summary>
internal sealed class MyAccountAppService(IRepository<Account> accounts, AccountPhones phones, ICurrentUser user)
{
    public async Task<MyAccount> GetAsync()
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        var account = await accounts.GetAsync(user.Id);
        return new MyAccount(account.Version, account.DisplayName, account.IdMask, phones.Mask(account.Id, account.Phone), account.TermsAcceptedAt, account.LastLoginAt);
    }
}

/// <summary>The account as its page shows it: numbers are masked, as the telephone may lie open.</summary>
internal sealed record MyAccount(long Version, string Name, string IdMask, string PhoneMask, DateTime? RegisteredAt, DateTime? LastLoginAt);
