namespace TeacherRegistration.Settings.Localization;

/// <summary>Marks the module's texts.</summary>
internal sealed class SettingsResource;
