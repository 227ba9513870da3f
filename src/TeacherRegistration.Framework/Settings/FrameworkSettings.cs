using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Framework.Settings;

/// <summary>Settings of what the framework itself does.</summary>
public static class FrameworkSettings
{
    /// <summary>How many rows one export may have.</summary>
    public const string ExportRows = "Framework.ExportRows";

    /// <summary>What the SMS gateway wants in the Authorization header; empty takes the configuration's.</summary>
    public const string SmsAuthorization = "Framework.SmsAuthorization";

    internal static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(ExportRows, SettingType.Number, "50000", SettingScope.Both) { Minimum = 100, Maximum = 200_000 },
        new(SmsAuthorization, SettingType.Secret, "", SettingScope.Platform),
    ];
}
