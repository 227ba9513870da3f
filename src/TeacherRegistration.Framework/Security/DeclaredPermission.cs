using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Framework.Security;

/// <summary>A permission with the module that declares it.</summary>
/// <param name="Owner">The module.</param>
/// <param name="Definition">What it declares.</param>
public sealed record DeclaredPermission(IModule Owner, PermissionDefinition Definition)
{
    /// <summary>The module's name, as it stands before the colon of text keys.</summary>
    public string Module => Owner.Resource.Name.Replace("Resource", "", StringComparison.Ordinal);

    /// <summary>Key of the permission's name in words.</summary>
    public string TextKey => $"{Module}:{Definition.Name}";
}
