namespace TeacherRegistration.Settings;

internal static class SettingsPermissions
{
    /// <summary>See and change the settings: of the own agency, or of the platform.</summary>
    public const string Manage = "Settings.Manage";
}
