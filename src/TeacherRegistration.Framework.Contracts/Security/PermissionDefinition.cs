namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>One permission that a module declares.</summary>
/// <param name="Name"><c>Module.Resource.Action</c>; also the name of the authorization policy.</param>
/// <param name="Roles">Built-in roles (<see cref="RoleNames"/>) that hold it from the start.</param>
public sealed record PermissionDefinition(string Name, params string[] Roles);
