using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>What roles and single users may do (decision 17): given to others, never to oneself, never the platform's.</summary>
internal sealed class RightsAppService(
    AgencyRoles agency,
    RoleTexts texts,
    IRepository<AgencyRole> roles,
    UserScope scope,
    PermissionRegistry registry,
    ICurrentUser user,
    AuditScope audit)
{
    public async Task<RoleDetails> FindRoleAsync(string key)
    {
        user.Demand(IdentityPermissions.RolesManage);
        var role = await FindAsync(roles.Query(), key);
        var isBuiltIn = await CheckAsync(key, role);
        var sheet = new RightsSheet(role?.Grants ?? [], role?.Prohibitions ?? []);
        var (defaults, grantable) = (registry.OfRole(key), await agency.GrantableAsync());
        return new RoleDetails(
            key,
            isBuiltIn ? texts.BuiltIn(key) : role!.Name,
            isBuiltIn,
            (await scope.OwnAsync()).Has(key),
            role?.Version ?? 0,
            await scope.CountHoldersAsync(key),
            Rows(permission => sheet.Of(permission), permission => defaults.Contains(permission) ? [RightsRow.Default] : [], _ => [], grantable));
    }

    /// <summary>Changes what a role may do.</summary>
    /// <exception cref="BusinessRuleException">403: an own role, a permission this agency may not give, no fresh factor; 404; 409: changed by another, the last administrator.</exception>
    public async Task ChangeRoleAsync(string key, long version, IReadOnlyDictionary<string, RightChoice> choices)
    {
        user.Demand(IdentityPermissions.RolesManage);
        var role = await FindAsync(roles.Tracked(), key);
        var isBuiltIn = await CheckAsync(key, role);
        if ((await scope.OwnAsync()).Has(key))
        {
            throw new BusinessRuleException(IdentityErrorCodes.OwnRole, RuleViolationKind.Forbidden);
        }

        user.DemandFreshFactor();
        if ((role?.Version ?? 0) != version)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        var others = (await agency.ReadAsync()).Where(row => row.Key != key).ToList();
        var before = await agency.ReadBookAsync();
        var sheet = new RightsSheet(role?.Grants ?? [], role?.Prohibitions ?? []);
        sheet.Take(choices, await agency.GrantableAsync());
        if (role is null)
        {
            role = AgencyRole.OfBuiltIn(Guid.CreateVersion7(), agency.AgencyId, key);
            roles.Add(role);
        }

        audit.About(nameof(AgencyRole), role.Id);
        role.ChangeRights(sheet.Grants, sheet.Prohibitions);
        await agency.TouchAsync();
        await agency.KeepAnAdministratorAsync(before, agency.BookOf(others.Append(role)));
    }

    public async Task<UserRights> FindUserAsync(Guid id)
    {
        user.Demand(IdentityPermissions.RolesManage);
        var account = await scope.FindAsync(id);
        var changed = await agency.ReadAsync();
        var book = agency.BookOf(changed);
        var held = account.Roles.Select(key => (Name: texts.Of(key, changed), Rights: book.Find(key))).Where(role => role.Rights is not null).ToList();
        var sheet = new RightsSheet(account.Grants, account.Prohibitions);
        return new UserRights(account.Id, account.DisplayName, account.LoginName, account.Version, account.Id == user.Id, Rows(
            permission => sheet.Of(permission),
            permission => [.. held.Where(role => role.Rights!.Granted.Contains(permission)).Select(role => role.Name)],
            permission => [.. held.Where(role => role.Rights!.Prohibited.Contains(permission)).Select(role => role.Name)],
            await agency.GrantableAsync()));
    }

    /// <summary>Changes what one person may do besides, or in spite of, the roles.</summary>
    /// <exception cref="BusinessRuleException">403: oneself, a permission this agency may not give, no fresh factor; 404; 409.</exception>
    public async Task ChangeUserAsync(Guid id, long version, IReadOnlyDictionary<string, RightChoice> choices)
    {
        user.Demand(IdentityPermissions.RolesManage);
        var account = await scope.GetAsync(id, version);
        scope.DemandOther(account);
        user.DemandFreshFactor();
        var sheet = new RightsSheet(account.Grants, account.Prohibitions);
        sheet.Take(choices, await agency.GrantableAsync());
        account.ChangeRights(sheet.Grants, sheet.Prohibitions);
        await scope.KeepAnAdministratorAsync(account);
    }

    private List<RightsRow> Rows(
        Func<string, RightChoice> choice, Func<string, List<string>> allowing, Func<string, List<string>> forbidding, IReadOnlySet<string> grantable) =>
    [
        .. registry.All
            .Where(declared => grantable.Contains(declared.Definition.Name) || allowing(declared.Definition.Name).Count > 0)
            .Select(declared => new RightsRow(
                declared.Module,
                declared.Definition.Name,
                declared.TextKey,
                choice(declared.Definition.Name),
                allowing(declared.Definition.Name),
                forbidding(declared.Definition.Name),
                grantable.Contains(declared.Definition.Name))),
    ];

    private Task<AgencyRole?> FindAsync(IQueryable<AgencyRole> rows, string key)
    {
        var agencyId = agency.AgencyId;
        return rows.FirstOrDefaultAsync(role => role.AgencyId == agencyId && role.Key == key);
    }

    /// <summary>Whether the role is a built-in one of this agency.</summary>
    private async Task<bool> CheckAsync(string key, AgencyRole? role)
    {
        var isBuiltIn = (await agency.BuiltInAsync()).Contains(key);
        return isBuiltIn || role is not null ? isBuiltIn : throw BusinessRuleException.NotFound();
    }
}

/// <summary>A person's rights, opened for change.</summary>
internal sealed record UserRights(Guid Id, string DisplayName, string LoginName, long Version, bool IsOwn, IReadOnlyList<RightsRow> Rights);
