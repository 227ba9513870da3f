using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>角色与权限: the agency's own roles.</summary>
internal sealed class RoleAppService(
    AgencyRoles agency, RoleTexts texts, IRepository<AgencyRole> roles, IRepository<Account> accounts, ICurrentUser user, AuditScope audit)
{
    private const int MaximumNamed = 5;
    private const int MaximumOwnRoles = 100;

    public async Task<IReadOnlyList<RoleListItem>> ListAsync()
    {
        user.Demand(IdentityPermissions.RolesManage);
        var changed = await agency.ReadAsync();
        var agencyId = agency.AgencyId;
        var counts = await accounts.Query().Where(row => row.AgencyId == agencyId)
            .GroupBy(row => row.RoleKeys).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        RoleListItem Item(string key, string name, bool isBuiltIn, AgencyRole? role) => new(
            key, name, isBuiltIn, counts.Where(count => count.Key.Contains(Account.KeyOf(key), StringComparison.Ordinal)).Sum(count => count.Count),
            role?.Grants.Count ?? 0, role?.Prohibitions.Count ?? 0);
        return
        [
            .. (await agency.BuiltInAsync()).Select(key => Item(key, texts.BuiltIn(key), true, changed.Find(role => role.Key == key))),
            .. changed.Where(role => !role.IsBuiltIn).Select(role => Item(role.Key, role.Name, false, role)),
        ];
    }

    /// <summary>Adds an own role without any permission; returns its key.</summary>
    public async Task<string> CreateAsync(string? name)
    {
        user.Demand(IdentityPermissions.RolesManage);
        var own = (await agency.ReadAsync()).Where(role => !role.IsBuiltIn).ToList();
        if (own.Count >= MaximumOwnRoles)
        {
            throw new BusinessRuleException(IdentityErrorCodes.TooManyRoles, RuleViolationKind.Conflict, MaximumOwnRoles);
        }

        var role = AgencyRole.Own(Guid.CreateVersion7(), agency.AgencyId, CheckName(name, own, null));
        audit.About(nameof(AgencyRole), role.Id);
        roles.Add(role);
        await agency.TouchAsync();
        return role.Key;
    }

    public async Task RenameAsync(string key, long version, string? name)
    {
        var role = await GetOwnAsync(key, version);
        role.Rename(CheckName(name, await agency.ReadAsync(), role));
        await agency.TouchAsync();
    }

    /// <summary>Deletes an own role that nobody holds.</summary>
    /// <exception cref="BusinessRuleException">409: names who holds it.</exception>
    public async Task DeleteAsync(string key, long version)
    {
        var role = await GetOwnAsync(key, version);
        // Before the count, so that nobody is given the role in between.
        await agency.TouchAsync();
        var (agencyId, within) = (agency.AgencyId, Account.KeyOf(key));
        var holders = accounts.Query().Where(row => row.AgencyId == agencyId && row.RoleKeys.Contains(within));
        var count = await holders.CountAsync();
        if (count > 0)
        {
            var named = await holders.OrderBy(row => row.LoginName).Take(MaximumNamed).Select(row => row.DisplayName + "(" + row.LoginName + ")").ToListAsync();
            throw new BusinessRuleException(IdentityErrorCodes.RoleInUse, RuleViolationKind.Conflict, count, texts.Join(named));
        }

        roles.Remove(role);
    }

    private async Task<AgencyRole> GetOwnAsync(string key, long version)
    {
        user.Demand(IdentityPermissions.RolesManage);
        var role = Guid.TryParseExact(key, "N", out var id) ? await roles.GetAsync(id, version) : throw BusinessRuleException.NotFound();
        audit.About(nameof(AgencyRole), id);
        return role.AgencyId == agency.AgencyId && !role.IsBuiltIn ? role : throw BusinessRuleException.NotFound();
    }

    private string CheckName(string? entered, IEnumerable<AgencyRole> existing, AgencyRole? itself)
    {
        var name = PlainText.Clean(entered, "Name");
        if (name.Length is < AgencyRole.MinimumNameLength or > AgencyRole.MaximumNameLength)
        {
            throw new BusinessRuleException(IdentityErrorCodes.RoleNameLength, RuleViolationKind.Invalid, AgencyRole.MinimumNameLength, AgencyRole.MaximumNameLength) { Field = "Name" };
        }

        var taken = existing.Where(role => role.Id != itself?.Id).Select(role => role.Name)
            .Concat(RoleNames.OfAgencies).Concat(RoleNames.OfPlatform)
            .Concat(RoleNames.OfAgencies.Concat(RoleNames.OfPlatform).Select(texts.BuiltIn));
        return taken.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? throw new BusinessRuleException(IdentityErrorCodes.RoleNameTaken) { Field = "Name" }
            : name;
    }
}
