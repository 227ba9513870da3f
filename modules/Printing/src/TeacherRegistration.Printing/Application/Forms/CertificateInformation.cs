namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>二、教师资格证书信息; the last three are null at a first registration.</summary>
public sealed record CertificateInformation
{
    public required string Number { get; init; }

    public required string QualificationType { get; init; }

    public required string Subject { get; init; }

    public required string IssuedOn { get; init; }

    public required string IssuedBy { get; init; }

    public string? LastRegistration { get; init; }

    public string? LastConclusion { get; init; }

    public string? ValidUntil { get; init; }
}
