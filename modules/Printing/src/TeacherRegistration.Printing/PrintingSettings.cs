using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Printing;

/// <summary>What agencies can set about papers.</summary>
internal static class PrintingSettings
{
    /// <summary>咨询电话 on receipts, in place of the point's own.</summary>
    public const string EnquiryPhone = "Printing.EnquiryPhone";

    public static IReadOnlyList<SettingDefinition> All { get; } =
        [new(EnquiryPhone, SettingType.Text, "", SettingScope.Agency) { Maximum = 20 }];
}
