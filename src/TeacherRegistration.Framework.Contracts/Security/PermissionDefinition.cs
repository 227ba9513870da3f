namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>One permission that a module declares. Its name in words stands in the module's resource under <c>Module:Name</c>.</summary>
/// <param name="Name"><c>Module.Resource.Action</c>; also the name of the authorization policy.</param>
/// <param name="Roles">Built-in roles (<see cref="RoleNames"/>) that hold it from the start.</param>
public sealed record PermissionDefinition(string Name, params string[] Roles)
{
    /// <summary>
    /// Whether an agency may give it to its roles and users (SPEC decision 17). Left unsaid, what a role of agencies holds from the start
    /// may be given, and what is the platform's alone may not.
    /// </summary>
    public bool IsGrantable { get; init; } = !Roles.All(role => RoleNames.OfPlatform.Contains(role));
}
