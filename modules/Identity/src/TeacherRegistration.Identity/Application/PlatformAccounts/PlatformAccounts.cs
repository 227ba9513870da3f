using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.PlatformAccounts;

/// <summary>Keeps the platform's own accounts. Records name who is signed in at the machine: the command line has no user of the product.</summary>
internal sealed class PlatformAccounts(
    IRepository<Account> accounts,
    UserRules rules,
    AccountAccess access,
    AccountLinks links,
    AuthenticatorStore authenticators,
    IUnitOfWork unitOfWork,
    AuditScope audit) : IPlatformAccounts
{
    public async Task<IReadOnlyList<PlatformAccountSummary>> GetAllAsync()
    {
        var found = await accounts.Query().Where(row => row.AgencyId == null && row.Side == AccountSide.Staff).OrderBy(row => row.LoginName).ToListAsync();
        return [.. found.Select(row => new PlatformAccountSummary(
            row.LoginName, row.DisplayName, string.Join(", ", row.Roles), row.IsEnabled, row.HasPassword, row.LastLoginAt))];
    }

    public Task<string> AddAsync(string loginName, string displayName, string role) => RunAsync("platform add", async () =>
    {
        if (!RoleNames.OfPlatform.Contains(role))
        {
            throw new BusinessRuleException(IdentityErrorCodes.RoleUnknown) { Field = nameof(UserInput.Roles) };
        }

        var account = Account.Invite(
            Guid.CreateVersion7(), UserRules.CheckLoginName(loginName), UserRules.CheckDisplayName(displayName), agencyId: null, pointId: null, [role]);
        await rules.DemandFreeAsync(account.LoginName);
        accounts.Add(account);
        return await InviteAsync(account);
    });

    public Task<string> ResetAsync(string loginName) => RunAsync("platform reset", async () =>
    {
        var account = await GetAsync(loginName);
        if (!account.IsEnabled)
        {
            throw new BusinessRuleException(IdentityErrorCodes.AccountDisabled, RuleViolationKind.Conflict);
        }

        account.ForgetPassword();
        await access.EndAsync(account.Id);
        await access.UnlockAsync(account.Id);
        await authenticators.RemoveRecoveryCodesAsync(account.Id);
        return await InviteAsync(account);
    });

    public Task DisableAsync(string loginName) => RunAsync("platform disable", async () =>
    {
        var account = await GetAsync(loginName);
        account.Disable();
        await access.EndAsync(account.Id);
        await links.RevokeAsync(account.Id);
        return account.Id;
    });

    public Task EnableAsync(string loginName) => RunAsync("platform enable", async () =>
    {
        var account = await GetAsync(loginName);
        account.Enable();
        return account.Id;
    });

    private Task<T> RunAsync<T>(string operation, Func<Task<T>> work)
    {
        audit.Operation = operation;
        audit.Category = AuditCategory.Security;
        audit.Reason = $"{Environment.UserName}@{Environment.MachineName}";
        return unitOfWork.RunAsync(work);
    }

    private async Task<Account> GetAsync(string loginName)
    {
        var name = UserRules.CheckLoginName(loginName);
        var account = await accounts.Tracked().FirstOrDefaultAsync(row => row.AgencyId == null && row.Side == AccountSide.Staff && row.LoginName == name)
            ?? throw BusinessRuleException.NotFound();
        audit.About(nameof(Account), account.Id);
        return account;
    }

    private async Task<string> InviteAsync(Account account)
    {
        audit.About(nameof(Account), account.Id);
        await authenticators.BeginAsync(account.Id);
        return links.AddressOf(await links.IssueAsync(account.Id));
    }
}
