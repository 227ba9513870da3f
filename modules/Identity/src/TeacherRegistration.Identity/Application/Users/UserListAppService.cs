using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>The list of the agency's users, in the order of the login name.</summary>
internal sealed class UserListAppService(
    IRepository<Account> accounts, UserScope scope, AgencyRoles agency, RoleTexts texts, UserLookups lookups, ICurrentUser user)
{
    public async Task<UserPage> SearchAsync(UserQuery query)
    {
        user.Demand(IdentityPermissions.UsersView);
        query.Check();
        var changed = await agency.ReadAsync();
        var points = await lookups.Points.GetPointsAsync();
        var found = await FilterAsync(scope.In(accounts.Query()), query);
        var total = await found.CountAsync();
        var unreachable = await Unreachable(scope.In(accounts.Query())).CountAsync();
        var number = Math.Clamp(query.Page, 1, Math.Max(1, (total + query.PageSize - 1) / query.PageSize));
        var ordered = found.OrderBy(row => row.LoginName);
#pragma warning disable CA1309 // The database compares, by code point.
        var page = query.After is { } after && number == query.Page
            ? ordered.Where(row => string.Compare(row.LoginName, after) > 0)
            : ordered.Skip((number - 1) * query.PageSize);
#pragma warning restore CA1309
        // The ids come from an index alone; only the rows shown are read.
        var ids = page.Take(query.PageSize).Select(row => row.Id);
        var rows = await ReadAsync(ids.RowsOf(accounts.Query()).OrderBy(row => row.LoginName));
        return new UserPage(await DescribeAsync(rows, changed, points), total, unreachable, number, query.PageSize, await ChoicesAsync(changed), points);
    }

    /// <summary>All users of the scope, for the export.</summary>
    public async Task<IReadOnlyList<UserListItem>> ReadAllAsync(int maximum) => await DescribeAsync(
        await ReadAsync(scope.In(accounts.Query()).OrderBy(row => row.LoginName).Take(maximum)), await agency.ReadAsync(), await lookups.Points.GetPointsAsync());

    public async Task<UserDetails> FindAsync(Guid id)
    {
        user.Demand(IdentityPermissions.UsersView);
        var account = await scope.FindAsync(id);
        var rows = await ReadAsync(accounts.Query().Where(row => row.Id == id));
        var item = (await DescribeAsync(rows, await agency.ReadAsync(), await lookups.Points.GetPointsAsync()))[0];
        return new UserDetails(
            item, account.Roles, account.PointId, id == user.Id, scope.MayManage, account.Grants.Count + account.Prohibitions.Count > 0);
    }

    /// <summary>The roles that a condition or a form can name.</summary>
    private async Task<IReadOnlyList<RoleChoice>> ChoicesAsync(IReadOnlyList<AgencyRole> changed) =>
    [
        .. (await agency.BuiltInAsync()).Select(key => new RoleChoice(key, texts.BuiltIn(key))),
        .. changed.Where(role => !role.IsBuiltIn).Select(role => new RoleChoice(role.Key, role.Name)),
    ];

    private static IQueryable<Account> Unreachable(IQueryable<Account> rows) => rows.Where(row =>
        (row.PhoneState == PhoneState.Missing || row.PhoneState == PhoneState.Malformed || row.PhoneState == PhoneState.Undeliverable) && row.IsEnabled);

    private async Task<IQueryable<Account>> FilterAsync(IQueryable<Account> rows, UserQuery query)
    {
        var name = PlainText.Clean(query.Name, nameof(query.Name));
        var login = PlainText.Clean(query.LoginName, nameof(query.LoginName)).ToLowerInvariant();
        rows = query.Unreachable ? Unreachable(rows) : rows;
        rows = name.Length > 0 ? rows.Where(row => row.DisplayName.Contains(name)) : rows;
        rows = login.Length > 0 ? rows.Where(row => row.LoginName.Contains(login)) : rows;
        rows = query.PointId is { } point ? rows.Where(row => row.PointId == point) : rows;
        if (!string.IsNullOrEmpty(query.Role))
        {
            var key = Account.KeyOf(query.Role);
            rows = rows.Where(row => row.RoleKeys.Contains(key));
        }

        return query.State is { } state ? await FilterAsync(rows, state) : rows;
    }

    private async Task<IQueryable<Account>> FilterAsync(IQueryable<Account> rows, UserState state)
    {
        if (state == UserState.Disabled)
        {
            return rows.Where(row => !row.IsEnabled);
        }

        if (state == UserState.Invited)
        {
            return rows.Where(row => row.IsEnabled && row.PasswordHash == "");
        }

        var locked = (await lookups.Access.FindLockedAsync()).ToList();
        return state == UserState.Locked
            ? rows.Where(row => row.IsEnabled && row.PasswordHash != "" && locked.Contains(row.Id))
            : rows.Where(row => row.IsEnabled && row.PasswordHash != "" && !locked.Contains(row.Id));
    }

    private static Task<List<UserRow>> ReadAsync(IQueryable<Account> rows) => rows
        .Select(row => new UserRow(
            row.Id, row.Version, row.DisplayName, row.LoginName, row.Roles, row.PointId, row.Phone, row.PhoneState, row.IsEnabled, row.PasswordHash != "", row.LastLoginAt))
        .ToListAsync();

    private async Task<List<UserListItem>> DescribeAsync(List<UserRow> rows, IReadOnlyList<AgencyRole> changed, IReadOnlyList<PointSummary> points)
    {
        var locked = await lookups.Access.FindLockedAsync(rows.Count > UserQuery.MaximumPageSize ? null : [.. rows.Select(row => row.Id)]);
        var names = points.ToDictionary(point => point.Id, point => point.Name);
        return
        [
            .. rows.Select(row => new UserListItem(
                row.Id,
                row.Version,
                row.DisplayName,
                row.LoginName,
                texts.Join(row.Roles.Select(role => texts.Of(role, changed))),
                row.PointId is { } point ? names.GetValueOrDefault(point, "") : "",
                lookups.Phones.Mask(row.Id, row.Phone),
                row.PhoneState,
                StateOf(row, locked),
                row.LastLoginAt)),
        ];
    }

    private static UserState StateOf(UserRow row, IReadOnlySet<Guid> locked) =>
        !row.IsEnabled ? UserState.Disabled : !row.HasPassword ? UserState.Invited : locked.Contains(row.Id) ? UserState.Locked : UserState.Active;

    private sealed record UserRow(
        Guid Id, long Version, string DisplayName, string LoginName, IReadOnlyList<string> Roles, Guid? PointId, Sealed? Phone, PhoneState PhoneState, bool IsEnabled, bool HasPassword, DateTime? LastLoginAt);
}

/// <summary>Where the list's names, masks and locks come from.</summary>
internal sealed record UserLookups(IAgencyDirectory Points, AccountPhones Phones, AccountAccess Access);
