using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>
/// Whose accounts the current user sees and works on: those of the own agency, and of these the confirmation users only where no more is
/// given (decision 20). Accounts are no agency's rows to the database: every query of users begins here.
/// </summary>
internal sealed class UserScope(IRepository<Account> accounts, AgencyRoles agency, ICurrentUser user, AuditScope audit)
{
    private static readonly string ConfirmationUserOnly = Account.KeyOf(RoleNames.ConfirmationUser);

    /// <summary>Whether all users of the agency are seen, not its confirmation users alone.</summary>
    public bool IsWhole => user.Has(IdentityPermissions.UsersManage) || user.Has(IdentityPermissions.RolesManage) || !user.Has(IdentityPermissions.ConfirmationUsersManage);

    public bool MayManage => user.Has(IdentityPermissions.UsersManage) || user.Has(IdentityPermissions.ConfirmationUsersManage);

    public bool MayGive => user.Has(IdentityPermissions.RolesManage);

    public Guid AgencyId => agency.AgencyId;

    public IQueryable<Account> In(IQueryable<Account> rows)
    {
        var agencyId = agency.AgencyId;
        var own = rows.Where(row => row.AgencyId == agencyId);
        return IsWhole ? own : own.Where(row => row.RoleKeys == ConfirmationUserOnly);
    }

    public void DemandManage()
    {
        if (!MayManage)
        {
            user.Demand(IdentityPermissions.UsersManage);
        }
    }

    /// <exception cref="BusinessRuleException">404.</exception>
    public async Task<Account> FindAsync(Guid id)
    {
        audit.About(nameof(Account), id);
        return await In(accounts.Query()).FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>The account for changing.</summary>
    /// <exception cref="BusinessRuleException">404; 409 when it was changed by another.</exception>
    public async Task<Account> GetAsync(Guid id, long version)
    {
        audit.About(nameof(Account), id);
        var account = await In(accounts.Tracked()).FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        return account.Version == version ? account : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }

    public Task<Account> OwnAsync() => accounts.Query().FirstAsync(row => row.Id == user.Id);

    /// <summary>Refuses what nobody does to the own account: the rules for oneself are those of 账号安全.</summary>
    public void DemandOther(Account account)
    {
        if (account.Id == user.Id)
        {
            throw new BusinessRuleException(IdentityErrorCodes.OwnAccount, RuleViolationKind.Forbidden);
        }
    }

    /// <summary>
    /// Refuses to work on oneself, on others than confirmation users where no more is given, and on those who manage users or roles
    /// where one may not give roles: who resets their password could become them.
    /// </summary>
    public async Task DemandManageAsync(Account account)
    {
        DemandOther(account);
        if (account.RoleKeys != ConfirmationUserOnly || !user.Has(IdentityPermissions.ConfirmationUsersManage))
        {
            user.Demand(IdentityPermissions.UsersManage);
        }

        var held = MayGive ? new HashSet<string>() : (await agency.ReadBookAsync()).Of(account);
        if (held.Contains(IdentityPermissions.RolesManage) || held.Contains(IdentityPermissions.UsersManage))
        {
            user.Demand(IdentityPermissions.RolesManage);
        }
    }

    public Task<int> CountHoldersAsync(string role)
    {
        var (agencyId, key) = (agency.AgencyId, Account.KeyOf(role));
        return accounts.Query().CountAsync(row => row.AgencyId == agencyId && row.RoleKeys.Contains(key));
    }

    /// <summary>Refuses a change that takes the agency's last administrator; called with the account as it will be.</summary>
    public async Task KeepAnAdministratorAsync(Account changed)
    {
        var key = Account.KeyOf(RoleNames.AgencyAdministrator);
        if (await accounts.Query().AnyAsync(row => row.Id == changed.Id && row.IsEnabled && row.RoleKeys.Contains(key)))
        {
            await agency.TouchAsync();
            var book = await agency.ReadBookAsync();
            await agency.KeepAnAdministratorAsync(book, book, changed);
        }
    }
}
