using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Framework.Settings;

/// <summary>Settings of what the framework itself does.</summary>
public static class FrameworkSettings
{
    /// <summary>How many rows one export may have.</summary>
    public const string ExportRows = "Framework.ExportRows";

    /// <summary>What the SMS gateway wants in the Authorization header; empty takes the configuration's.</summary>
    public const string SmsAuthorization = "Framework.SmsAuthorization";

    /// <summary>Whether applicants are told by text message what became of their applications.</summary>
    public const string SmsNotices = "Framework.SmsNotices";

    /// <summary>How many texts about applications are sent in a month in the name of one agency; 0: none.</summary>
    public const string SmsMonthlyQuota = "Framework.SmsMonthlyQuota";

    /// <summary>From which hour (Beijing) on texts about applications wait for the morning; the same as <see cref="SmsQuietUntil"/>: they never wait.</summary>
    public const string SmsQuietFrom = "Framework.SmsQuietFrom";

    /// <summary>Until which hour they wait.</summary>
    public const string SmsQuietUntil = "Framework.SmsQuietUntil";

    internal static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(ExportRows, SettingType.Number, "50000", SettingScope.Both) { Minimum = 100, Maximum = 200_000 },
        new(SmsAuthorization, SettingType.Secret, "", SettingScope.Platform),
        new(SmsNotices, SettingType.Bool, "true", SettingScope.Both),
        new(SmsMonthlyQuota, SettingType.Number, "50000", SettingScope.Platform) { Maximum = 10_000_000 },
        new(SmsQuietFrom, SettingType.Number, "21", SettingScope.Platform) { Maximum = 23 },
        new(SmsQuietUntil, SettingType.Number, "8", SettingScope.Platform) { Maximum = 23 },
    ];
}
