using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Localization;

/// <summary>The materials that a complete application has handed in (SPEC §3.5, row 6).</summary>
internal static class ReceiptMaterials
{
    private static readonly ReceiptMaterial[] Common =
    [
        new("申请表", "2份", "原件", "留存"),
        new("教师资格证书", "1份", "原件", "退回"),
        new("聘用合同", "1份", "复印件", "留存"),
        new("师德表现证明", "1份", "原件", "留存"),
    ];

    public static readonly IReadOnlyList<ReceiptMaterial> First = [.. Common, new("试用期考核证明", "1份", "原件", "留存")];

    public static readonly IReadOnlyList<ReceiptMaterial> Renewal =
        [.. Common, new("年度考核证明", "1份", "原件", "留存"), new("培训证明", "1份", "原件", "留存")];

    public static string Reprint(int count, string printedBy, string time) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"第 {count} 次打印 · {printedBy} · {time}");
}
