using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>The roles of the current agency, and the rule that it keeps an administrator.</summary>
internal sealed class AgencyRoles(
    IRepository<AgencyRole> roles,
    IRepository<AgencyRights> rights,
    IRepository<Account> accounts,
    RightsCache cache,
    PermissionRegistry registry,
    IAgencyDirectory agencies,
    ICurrentTenant tenant)
{
    /// <exception cref="BusinessRuleException">404: platform staff have no agency.</exception>
    public Guid AgencyId => tenant.Id ?? throw BusinessRuleException.NotFound();

    /// <summary>The agency's own roles and what it has changed of built-in ones.</summary>
    public Task<List<AgencyRole>> ReadAsync()
    {
        var agencyId = AgencyId;
        return roles.Query().Where(role => role.AgencyId == agencyId).OrderBy(role => role.Name).ToListAsync();
    }

    public async Task<RoleBook> ReadBookAsync() => cache.Make(await ReadAsync());

    public RoleBook BookOf(IEnumerable<AgencyRole> changes) => cache.Make(changes);

    /// <summary>The built-in roles that this agency has: the province's is a province's alone.</summary>
    public async Task<IReadOnlyList<string>> BuiltInAsync() =>
        [.. RoleNames.OfAgencies.Where(await IsProvinceAsync() ? _ => true : role => role != RoleNames.ProvincialAdministrator)];

    /// <summary>What this agency may give its roles and users (decision 17).</summary>
    public async Task<IReadOnlySet<string>> GrantableAsync()
    {
        var isProvince = await IsProvinceAsync();
        return registry.All.Select(declared => declared.Definition)
            .Where(permission => permission.IsGrantable && (isProvince || permission.Roles.Any(role => role != RoleNames.ProvincialAdministrator) || permission.Roles.Length == 0))
            .Select(permission => permission.Name)
            .ToHashSet();
    }

    /// <summary>Lets one change of this agency's roles or administrators through at a time, and makes every node read its roles anew.</summary>
    public async Task TouchAsync()
    {
        if (await rights.FindAsync(AgencyId) is { } row)
        {
            row.Touch();
        }
        else
        {
            rights.Add(new AgencyRights(AgencyId));
        }
    }

    /// <summary>Refuses a change after which the agency has no administrator left who could undo it.</summary>
    /// <param name="before">The roles as they stand in the database.</param>
    /// <param name="after">The roles as they will be.</param>
    /// <param name="changed">The account as it will be, where one is changed.</param>
    /// <exception cref="BusinessRuleException">409.</exception>
    public async Task KeepAnAdministratorAsync(RoleBook before, RoleBook after, Account? changed = null)
    {
        var (agencyId, key) = (AgencyId, Account.KeyOf(RoleNames.AgencyAdministrator));
        var stored = await accounts.Query().Where(row => row.AgencyId == agencyId && row.RoleKeys.Contains(key) && row.IsEnabled).ToListAsync();
        var remaining = stored.Where(row => row.Id != changed?.Id).Concat(changed is null ? [] : [changed]);
        if (stored.Exists(row => IsAdministrator(row, before)) && !remaining.Any(row => IsAdministrator(row, after)))
        {
            throw new BusinessRuleException(IdentityErrorCodes.LastAdministrator, RuleViolationKind.Conflict);
        }
    }

    private static bool IsAdministrator(Account account, RoleBook book)
    {
        var held = account.IsEnabled && account.Has(RoleNames.AgencyAdministrator) ? book.Of(account) : new HashSet<string>();
        return held.Contains(IdentityPermissions.UsersManage) && held.Contains(IdentityPermissions.RolesManage);
    }

    private async Task<bool> IsProvinceAsync() => (await agencies.GetCurrentAsync()).Tier == AgencyTier.Province;
}
