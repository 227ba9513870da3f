using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Printing;

/// <summary>What can be set about papers and uploads.</summary>
internal static class PrintingSettings
{
    /// <summary>咨询电话 on receipts, in place of the point's own.</summary>
    public const string EnquiryPhone = "Printing.EnquiryPhone";

    /// <summary>How many megabytes of uploads an account may have kept.</summary>
    public const string UploadQuota = "Printing.UploadQuota";

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(EnquiryPhone, SettingType.Text, "", SettingScope.Agency) { Maximum = 20 },
        new(UploadQuota, SettingType.Number, "200", SettingScope.Both) { Minimum = 10, Maximum = 2000 },
    ];
}
