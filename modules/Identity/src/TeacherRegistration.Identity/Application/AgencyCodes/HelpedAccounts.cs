using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.AgencyCodes;

/// <summary>Whom an administrator may help to log in: the users of the own agency, never oneself, never a platform account.</summary>
internal sealed class HelpedAccounts(IRepository<Account> accounts, LoginCodes codes, ICurrentUser user, ICurrentTenant tenant)
{
    /// <exception cref="BusinessRuleException">403: no permission, or the own account; 404: not of this agency; 409: disabled.</exception>
    public async Task<HelpedAccount> GetAsync(Guid accountId)
    {
        user.Demand(IdentityPermissions.UsersManage);
        var agencyId = tenant.Id ?? throw BusinessRuleException.NotFound();
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == accountId && row.AgencyId == agencyId)
            ?? throw BusinessRuleException.NotFound();
        if (account.Id == user.Id)
        {
            throw new BusinessRuleException(IdentityErrorCodes.NotForOneself, RuleViolationKind.Forbidden);
        }

        return account.IsEnabled
            ? new HelpedAccount(account.Id, account.LoginName, account.DisplayName, Masks.Phone(codes.PhoneOf(account) ?? ""))
            : throw new BusinessRuleException(IdentityErrorCodes.AccountDisabled, RuleViolationKind.Conflict);
    }
}

/// <summary>The person as the administrator's pages show her.</summary>
internal sealed record HelpedAccount(Guid Id, string LoginName, string DisplayName, string MaskedPhone);
