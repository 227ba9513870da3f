using System.Collections.Frozen;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Framework.Security;

/// <summary>All declared permissions and the built-in roles that hold them from the start.</summary>
public sealed class PermissionRegistry
{
    private readonly FrozenDictionary<string, FrozenSet<string>> rolesByPermission;
    private readonly FrozenDictionary<string, FrozenSet<string>> permissionsByRole;

    /// <param name="modules">The modules of the product.</param>
    public PermissionRegistry(IEnumerable<IModule> modules)
    {
        All = [.. modules.SelectMany(module => module.Permissions.Select(permission => new DeclaredPermission(module, permission)))];
        rolesByPermission = All.ToFrozenDictionary(declared => declared.Definition.Name, declared => declared.Definition.Roles.ToFrozenSet());
        permissionsByRole = All.SelectMany(declared => declared.Definition.Roles.Select(role => (Role: role, declared.Definition.Name)))
            .GroupBy(pair => pair.Role)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Name).ToFrozenSet());
    }

    /// <summary>The permissions in the order of modules and their declarations.</summary>
    public IReadOnlyList<DeclaredPermission> All { get; }

    /// <summary>Names of all permissions.</summary>
    public IReadOnlyCollection<string> Names => rolesByPermission.Keys;

    /// <summary>Whether a module declares the permission.</summary>
    public bool IsDeclared(string permission) => rolesByPermission.ContainsKey(permission);

    /// <summary>The permissions that the built-in role holds from the start.</summary>
    public IReadOnlySet<string> OfRole(string role) => permissionsByRole.GetValueOrDefault(role) ?? FrozenSet<string>.Empty;

    /// <summary>The permissions that any of the roles holds.</summary>
    public IReadOnlySet<string> OfRoles(IReadOnlyCollection<string> roles) =>
        roles.Count == 1 ? OfRole(roles.First()) : roles.SelectMany(OfRole).ToFrozenSet();
}
