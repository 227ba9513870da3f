using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Applications.Application.Copies;

/// <summary>What people enter, as facts of a copy: the same of the personal centre and of an application.</summary>
internal sealed class CopyFacts(IStringLocalizer<ApplicationsResource> words)
{
    public CopyItem New() => new(words);

    public static CopyItem Person(CopyItem item, PersonInfo person, string address) => item
        .With("IdDocumentType", CodeLists.Word("IdDocumentType", person.IdDocumentType))
        .With("Ethnicity", CodeLists.Word("Ethnicity", person.Ethnicity))
        .With("PoliticalStatus", CodeLists.Word("PoliticalStatus", person.PoliticalStatus))
        .With("Email", person.Email)
        .With("Address", address)
        .With("PostCode", person.PostCode)
        .With("Education", CodeLists.Word("Education", person.Education))
        .With("Degree", CodeLists.Word("Degree", person.Degree))
        .With("GraduatedFrom", person.GraduatedFrom)
        .With("Major", person.Major);

    public CopyItem Certificate(CertificateInfo certificate) => New()
        .With("CertificateNumber", certificate.Number)
        .With("QualificationType", CodeLists.Word(certificate.Type))
        .With("Subject", certificate.Subject)
        .With("IssuedOn", certificate.IssuedOn)
        .With("IssuingAgency", certificate.IssuingAgency)
        .With("Origin", CodeLists.Word(certificate.Origin));

    public CopyItem Employment(EmploymentInfo work) => New()
        .With("School", work.School)
        .With("SchoolType", CodeLists.Word("SchoolType", work.SchoolType))
        .With("Ownership", CodeLists.Word("Ownership", work.Ownership))
        .With("Location", CodeLists.Word("Location", work.Location))
        .With("TeachingStage", CodeLists.Word("Stage", work.Stage))
        .With("Subject", work.Subject)
        .With("EmploymentForm", CodeLists.Word("EmploymentForm", work.EmploymentForm))
        .With("PostType", CodeLists.Word("PostType", work.PostType))
        .With("PostGrade", CodeLists.Word("PostGrade", work.PostGrade))
        .With("ProfessionalTitle", CodeLists.Word("Title", work.Title))
        .With("ContractTerm", $"{Day(work.ContractStart)} – {Day(work.ContractEnd)}")
        .With("WorkStart", work.WorkStart)
        .With("TeachingStart", work.TeachingStart)
        .With("SchoolStart", work.SchoolStart);

    public CopyItem Assessment(AssessmentInfo assessment) => New()
        .With("Annual", Years(assessment.Annual))
        .With("Ethics", Years(assessment.Ethics))
        .With("TrainingHours", assessment.TrainingHours)
        .With("Probation", assessment.Probation is { } probation ? CodeLists.Word("ProbationResult", probation) : null)
        .With("LastRegistration", assessment.LastRegisteredOn)
        .With("LastConclusion", assessment.LastConclusion is { } conclusion ? CodeLists.Word("Conclusion", conclusion) : null)
        .With("Interruptions", assessment.Interruptions)
        .With("Sanctions", assessment.Sanctions);

    public IEnumerable<CopyItem> WorkHistory(IReadOnlyList<WorkHistoryRow> rows) => rows.Select(row => New()
        .With("WorkHistory", string.Join(" · ", new[] { $"{row.From} – {row.To}", row.Unit, row.StageSubject, row.Post }.Where(part => part.Length > 0))));

    private static string Years(IReadOnlyList<YearResult> results) =>
        string.Join(" · ", results.Select(row => $"{row.Year.ToString(CultureInfo.InvariantCulture)} {CodeLists.Word("AssessmentResult", row.Result)}"));

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
