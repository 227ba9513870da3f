namespace TeacherRegistration.Settings;

internal static class SettingsErrorCodes
{
    public const string SecretMissing = "Settings:SecretMissing";
}
