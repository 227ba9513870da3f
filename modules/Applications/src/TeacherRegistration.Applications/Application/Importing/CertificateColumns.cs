using TeacherRegistration.Applications.Application.Drafts.Checks;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>The columns of a certificate and its holder's name: in the workbook of applications, and in that of 证书库.</summary>
internal static class CertificateColumns
{
    public static string ParseName(RowReader reader)
    {
        var name = PersonName.Normalize(reader.Text(ImportColumns.Name, PersonName.MaximumLength * 2));
        return name.Length > 0 && PersonName.FindFault(name) is { } fault ? reader.Fail(ImportColumns.Name, fault, "") : name;
    }

    public static CertificateInfo Parse(RowReader reader, CertificateOrigin origin, bool acceptsDemoNumbers)
    {
        var number = reader.Text(ImportColumns.CertificateNumber, 30);
        if (number.Length > 0 && CertificateNumber.FindFault(number, acceptsDemoNumbers) is { } fault)
        {
            number = reader.Fail(ImportColumns.CertificateNumber, fault, "");
        }

        var type = Enum.TryParse<QualificationType>(reader.Code(ImportColumns.QualificationType, nameof(QualificationType)), out var parsed) ? parsed : default;
        return new CertificateInfo(
            number,
            type,
            reader.Text(ImportColumns.CertificateSubject, EmploymentInfo.MaximumSubjectLength, isRequired: false),
            reader.Text(ImportColumns.IssuingAgency, CertificateCheck.MaximumAgencyLength),
            reader.Date(ImportColumns.IssuedOn),
            origin);
    }

    /// <summary>Whether the digits of the number are unlike the fields, as far as all could be read; a warning only (SPEC decision 7).</summary>
    public static bool Disagrees(CertificateInfo certificate) =>
        certificate.Number.Length > 0 && certificate.Type != default && certificate.IssuedOn != default
        && !CertificateNumber.Agrees(certificate.Number, certificate.Type, certificate.IssuedOn);
}
