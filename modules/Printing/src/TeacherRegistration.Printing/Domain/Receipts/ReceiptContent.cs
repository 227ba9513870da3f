namespace TeacherRegistration.Printing.Domain.Receipts;

/// <summary>
/// All that a receipt shows, formatted by the caller: it is stored with the receipt, so that a later rename changes
/// no reprint.
/// </summary>
public sealed record ReceiptContent
{
    /// <summary>受理编号.</summary>
    public required string ReceiptNumber { get; init; }

    /// <summary>Where the receipt can be checked; the QR code.</summary>
    public required string VerificationAddress { get; init; }

    public required string Name { get; init; }

    /// <summary>身份证件号码, masked.</summary>
    public required string MaskedIdNumber { get; init; }

    public required string ApplicationNumber { get; init; }

    /// <summary>注册类别: 首次注册 or 定期注册.</summary>
    public required string Kind { get; init; }

    public required string School { get; init; }

    public required string QualificationType { get; init; }

    public required string Subject { get; init; }

    public required string CertificateNumber { get; init; }

    public required string Agency { get; init; }

    public required string Point { get; init; }

    /// <summary>Which there are depends on the kind of registration and the province's policy: the caller knows.</summary>
    public required IReadOnlyList<ReceiptMaterial> Materials { get; init; }

    /// <summary>What is missing and until when it is to be brought; null for 材料齐全.</summary>
    public MissingMaterials? Missing { get; init; }

    /// <summary>经办人.</summary>
    public required string Officer { get; init; }

    /// <summary>受理日期.</summary>
    public required string Date { get; init; }

    /// <summary>咨询电话.</summary>
    public required string Phone { get; init; }

    /// <summary>第 n 次打印 · 打印人 · 时间; null on the first print.</summary>
    public string? ReprintInfo { get; init; }
}
