using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Printing.Domain.Receipts;

/// <summary>
/// 受理凭证: issued once for a conclusion 材料齐全 and kept with all that stands on it, so that a later rename changes nothing
/// (rule 11, SPEC decisions 4 and 22). It is valid as long as the conclusion it was issued under has not been taken back.
/// </summary>
internal sealed class Receipt : AggregateRoot, IMultiTenant
{
    public const int MaximumNumberLength = 24;
    public const int MaximumNameLength = 50;

    private Receipt()
    {
    }

    public Receipt(Guid id, string number, Guid applicationId, Guid approvalRecordId, ReceiptContent content, string templateVersion, string printedBy, DateTime now)
        : base(id)
    {
        Number = number;
        ApplicationId = applicationId;
        ApprovalRecordId = approvalRecordId;
        Content = content;
        TemplateVersion = templateVersion;
        IssuedAt = now;
        PrintCount = 1;
        LastPrintedBy = printedBy;
        LastPrintedAt = now;
    }

    public Guid TenantId { get; set; }

    public string Number { get; private set; } = "";

    public Guid ApplicationId { get; private set; }

    /// <summary>The record of the conclusion it was issued under.</summary>
    public Guid ApprovalRecordId { get; private set; }

    /// <summary>The run it was issued in together with others; null where it was issued alone. The record of the act names it.</summary>
    public Guid? RunId { get; init; }

    public ReceiptContent Content { get; private set; } = null!;

    public string TemplateVersion { get; private set; } = "";

    public DateTime IssuedAt { get; private set; }

    public int PrintCount { get; private set; }

    public string LastPrintedBy { get; private set; } = "";

    public DateTime LastPrintedAt { get; private set; }

    /// <summary>A reprint keeps the 经办人 and says in the foot who printed it when (rule 11).</summary>
    public void Reprint(string printedBy, DateTime now)
    {
        PrintCount++;
        LastPrintedBy = printedBy;
        LastPrintedAt = now;
    }
}
