using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply;

/// <summary>What an applicant has entered, as it is read: of a draft before it is submitted, or in the personal centre.</summary>
internal sealed record RecordFacts(OpenedRecord Record, ApplicationDraft? Draft, ApplicantProfile Applicant)
{
    public PersonalFile File => Record.File;

    /// <summary>The certificate that is registered; in the personal centre all of them.</summary>
    public IReadOnlyList<HeldCertificate> Certificates => Draft is null ? File.Certificates : File.CertificateOf(Draft) is { } chosen ? [chosen] : [];

    public string AddressOf(string section) => ApplyAddress.Section(Record.Id, section, Draft?.Id);
}
