using TeacherRegistration.Applications.Application.Importing;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>Headings of the workbook for 证书库: those that the workbook of applications has for the same.</summary>
internal static class RegisterColumns
{
    public static readonly IReadOnlyList<string> All =
    [
        ImportColumns.CertificateNumber, ImportColumns.Name, ImportColumns.IdNumber, ImportColumns.QualificationType,
        ImportColumns.CertificateSubject, ImportColumns.IssuedOn, ImportColumns.IssuingAgency,
    ];
}
