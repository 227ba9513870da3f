using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>What an applicant has changed in what was filed: checked, with its numbers sealed for the application's id.</summary>
internal sealed record Amendment(
    SealedNumber Phone,
    Sealed Address,
    PersonInfo Person,
    CertificateInfo Certificate,
    EmploymentInfo Employment,
    AssessmentInfo Assessment,
    IReadOnlyList<WorkHistoryRow> WorkHistory);
