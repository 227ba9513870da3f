using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Drafts.Checks;

/// <summary>Checks a certificate that its holder types in, digit by digit against its fields (SPEC §3.2): here a difference is an error (decision 7).</summary>
internal static class CertificateCheck
{
    public const int MaximumAgencyLength = 60;

    /// <summary>The certificate, cleaned; what a person types in was not issued by the system (SPEC §3.3).</summary>
    /// <exception cref="BusinessRuleException">400, naming each field.</exception>
    public static CertificateInfo Clean(CertificateInfo certificate, bool acceptsDemoNumbers, DateOnly today)
    {
        var faults = new FieldFaults(today);
        var number = faults.Text(certificate.Number, nameof(certificate.Number), CertificateNumber.Length);
        var clean = certificate with
        {
            Number = number,
            Subject = faults.Text(certificate.Subject, nameof(certificate.Subject), EmploymentInfo.MaximumSubjectLength, certificate.Type != QualificationType.Kindergarten),
            IssuingAgency = faults.Text(certificate.IssuingAgency, nameof(certificate.IssuingAgency), MaximumAgencyLength),
            Origin = CertificateOrigin.LegacyAdded,
        };
        var formFault = CertificateNumber.FindFault(number, acceptsDemoNumbers);
        faults.Require(formFault is null, nameof(clean.Number), formFault ?? "");
        faults.Require(Enum.IsDefined(clean.Type), nameof(clean.Type), ApplicationsErrorCodes.Required);
        faults.Date(clean.IssuedOn, nameof(clean.IssuedOn));
        if (formFault is null)
        {
            faults.Require(CertificateNumber.AgreesOnType(number, clean.Type), nameof(clean.Type), ApplicationsErrorCodes.CertificateType);
            faults.Require(CertificateNumber.AgreesOnYear(number, clean.IssuedOn), nameof(clean.IssuedOn), ApplicationsErrorCodes.CertificateYear);
        }

        faults.Demand();
        return clean;
    }
}
