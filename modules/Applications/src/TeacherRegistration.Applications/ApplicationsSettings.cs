using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Applications;

/// <summary>What platform and agencies can set about applications.</summary>
internal static class ApplicationsSettings
{
    /// <summary>Distinct persons an account may have revealed in a day (AZ-4).</summary>
    public const string RevealQuota = "Applications.RevealQuota";

    /// <summary>Distinct persons of other points an account may have opened in a day (AZ-4).</summary>
    public const string OtherPointQuota = "Applications.OtherPointQuota";

    /// <summary>Whether a reason from the list is enough.</summary>
    public const string RevealReason = "Applications.RevealReason";

    public const string ReasonFromList = "FromList";
    public const string ReasonInWords = "InWords";

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(RevealQuota, SettingType.Number, "200", SettingScope.Both) { Minimum = 1, Maximum = 2000 },
        new(OtherPointQuota, SettingType.Number, "200", SettingScope.Both) { Minimum = 1, Maximum = 2000 },
        new(RevealReason, SettingType.Choice, ReasonFromList, SettingScope.Both) { Choices = [ReasonFromList, ReasonInWords] },
    ];
}
