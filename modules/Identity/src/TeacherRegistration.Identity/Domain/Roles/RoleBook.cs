using System.Collections.Frozen;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Domain.Roles;

/// <summary>
/// What the roles of one agency may do. A person may do what a role or a grant of the own allows and neither a role nor the person's own
/// prohibition forbids.
/// </summary>
internal sealed class RoleBook
{
    private readonly FrozenDictionary<string, RoleRights> roles;
    private readonly IReadOnlySet<string> grantable;

    /// <param name="defaults">The permissions that a built-in role has from the start.</param>
    /// <param name="builtIn">Names of the built-in roles.</param>
    /// <param name="changes">The agency's own roles and its changes of built-in ones.</param>
    /// <param name="grantable">What an agency may give at all: a grant of anything else counts for nothing.</param>
    public RoleBook(Func<string, IReadOnlySet<string>> defaults, IEnumerable<string> builtIn, IEnumerable<AgencyRole> changes, IReadOnlySet<string> grantable)
    {
        this.grantable = grantable;
        var found = builtIn.ToDictionary(role => role, role => new RoleRights(role, defaults(role), FrozenSet<string>.Empty));
        foreach (var role in changes)
        {
            var granted = defaults(role.Key).Concat(role.Grants.Where(grantable.Contains)).ToFrozenSet();
            found[role.Key] = new RoleRights(role.Name, granted, role.Prohibitions.ToFrozenSet());
        }

        roles = found.ToFrozenDictionary();
    }

    public RoleRights? Find(string role) => roles.GetValueOrDefault(role);

    public IReadOnlySet<string> Of(Account account)
    {
        if (account.Roles.Count == 1 && account.Grants.Count == 0 && account.Prohibitions.Count == 0)
        {
            return Find(account.Roles[0])?.Effective ?? FrozenSet<string>.Empty;
        }

        var held = account.Roles.Select(Find).OfType<RoleRights>().ToList();
        var allowed = held.SelectMany(role => role.Granted).Concat(account.Grants.Where(grantable.Contains)).ToHashSet();
        allowed.ExceptWith(held.SelectMany(role => role.Prohibited));
        allowed.ExceptWith(account.Prohibitions);
        return allowed;
    }
}

/// <summary>What one role allows and forbids.</summary>
internal sealed record RoleRights(string Name, IReadOnlySet<string> Granted, IReadOnlySet<string> Prohibited)
{
    public IReadOnlySet<string> Effective { get; } = Granted.Except(Prohibited).ToFrozenSet();
}
