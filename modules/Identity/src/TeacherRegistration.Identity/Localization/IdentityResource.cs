namespace TeacherRegistration.Identity.Localization;

/// <summary>Marks the module's texts.</summary>
internal sealed class IdentityResource;
