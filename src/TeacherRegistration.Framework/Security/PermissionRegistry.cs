using System.Collections.Frozen;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Framework.Security;

/// <summary>All declared permissions and the built-in roles that hold them.</summary>
public sealed class PermissionRegistry
{
    private readonly FrozenDictionary<string, FrozenSet<string>> rolesByPermission;

    /// <param name="modules">The modules of the product.</param>
    public PermissionRegistry(IEnumerable<IModule> modules) => rolesByPermission = modules
        .SelectMany(module => module.Permissions)
        .ToFrozenDictionary(permission => permission.Name, permission => permission.Roles.ToFrozenSet());

    /// <summary>Names of all permissions.</summary>
    public IReadOnlyCollection<string> Names => rolesByPermission.Keys;

    /// <summary>Whether a module declares the permission.</summary>
    public bool IsDeclared(string permission) => rolesByPermission.ContainsKey(permission);

    /// <summary>The permissions that any of the roles holds.</summary>
    public IReadOnlySet<string> OfRoles(IReadOnlyCollection<string> roles) =>
        rolesByPermission.Where(permission => permission.Value.Overlaps(roles)).Select(permission => permission.Key).ToFrozenSet();
}
