using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>一、基本信息.</summary>
public sealed record BasicInformation
{
    public required string Name { get; init; }

    public required string Sex { get; init; }

    public required string EthnicGroup { get; init; }

    public required string BirthDate { get; init; }

    public required string PoliticalStatus { get; init; }

    public required string Mobile { get; init; }

    public required string IdType { get; init; }

    public required string IdNumber { get; init; }

    public required string Education { get; init; }

    public required string Degree { get; init; }

    public required string CollegeAndMajor { get; init; }

    public required string Address { get; init; }

    public required string PostalCode { get; init; }

    /// <summary>25 × 35 mm; null leaves the place empty.</summary>
    public PdfImage? Photo { get; init; }
}
