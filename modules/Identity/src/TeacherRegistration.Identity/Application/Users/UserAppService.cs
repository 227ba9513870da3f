using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>用户: adds, changes, disables, unlocks and resets users of the own agency.</summary>
internal sealed class UserAppService(
    UserScope scope, UserRules rules, AccountPhones phones, AccountAccess access, AccountLinks links, IRepository<Account> accounts, UserActor actor)
{
    /// <summary>Adds a user who has no password; returns the id and the token of the link that sets it.</summary>
    public async Task<(Guid Id, string Token)> AddAsync(UserInput input)
    {
        scope.DemandManage();
        var account = Make(input, await rules.ReadChoicesAsync());
        actor.DemandFreshFactor();
        await rules.DemandFreeAsync(account.LoginName);
        Add(account);
        return (account.Id, await links.IssueAsync(account.Id));
    }

    /// <summary>A user as entered, checked but for the login name being free.</summary>
    public Account Make(UserInput input, UserChoices choices)
    {
        var (login, name, phone) = (UserRules.CheckLoginName(input.LoginName), UserRules.CheckDisplayName(input.DisplayName), UserRules.CheckPhone(input.Phone));
        rules.CheckRoles(choices, input.Roles, input.PointId, held: []);
        var account = Account.Invite(Guid.CreateVersion7(), login, name, scope.AgencyId, input.PointId, [.. input.Roles.Distinct()]);
        phones.Set(account, phone);
        return account;
    }

    public void Add(Account account)
    {
        actor.About(account.Id);
        accounts.Add(account);
    }

    /// <summary>Changes name, roles and point; another point ends the sessions, which carry its name.</summary>
    public async Task EditAsync(Guid id, long version, UserInput input)
    {
        var account = await scope.GetAsync(id, version);
        var roles = input.Roles.Distinct().ToList();
        var (rolesChange, pointChanges) = (!roles.Order().SequenceEqual(account.Roles.Order()), input.PointId != account.PointId);
        await scope.DemandManageAsync(account);
        var name = UserRules.CheckDisplayName(input.DisplayName);
        if (rolesChange || pointChanges)
        {
            rules.CheckRoles(await rules.ReadChoicesAsync(), roles, input.PointId, account.Roles);
            actor.DemandFreshFactor();
        }

        account.Describe(name, roles, input.PointId);
        await scope.KeepAnAdministratorAsync(account);
        if (pointChanges)
        {
            await access.EndAsync(id);
        }
    }

    public async Task DisableAsync(Guid id, long version)
    {
        var account = await scope.GetAsync(id, version);
        await scope.DemandManageAsync(account);
        account.Disable();
        await scope.KeepAnAdministratorAsync(account);
        await access.EndAsync(id);
        await links.RevokeAsync(id);
    }

    public async Task EnableAsync(Guid id, long version)
    {
        var account = await scope.GetAsync(id, version);
        await scope.DemandManageAsync(account);
        actor.DemandFreshFactor();
        account.Enable();
    }

    public async Task UnlockAsync(Guid id, long version)
    {
        await scope.DemandManageAsync(await scope.GetAsync(id, version));
        await access.UnlockAsync(id);
    }

    /// <summary>The old password and every session are dead at once; returns the token of the link that sets the next password.</summary>
    public async Task<string> ResetAsync(Guid id, long version)
    {
        var account = await scope.GetAsync(id, version);
        await scope.DemandManageAsync(account);
        actor.DemandFreshFactor();
        if (!account.IsEnabled)
        {
            throw new BusinessRuleException(IdentityErrorCodes.AccountDisabled, RuleViolationKind.Conflict);
        }

        account.ForgetPassword();
        await access.EndAsync(id);
        await access.UnlockAsync(id);
        return await links.IssueAsync(id);
    }
}
