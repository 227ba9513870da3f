using Microsoft.AspNetCore.Authorization;

namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>The page opens only for holders of the permission. Signed out: to the login page; without it: 403.</summary>
/// <param name="permission">A declared permission; start-up fails on an unknown one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(string permission) : AuthorizeAttribute(permission)
{
    /// <summary>The permission's name.</summary>
    public string Permission { get; } = permission;
}
