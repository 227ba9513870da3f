using System.Globalization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Pdf.Drawing;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>Fills the application form with the present data, corrections at the counter included (rule 96).</summary>
internal sealed class FormComposer(IAgencyDirectory agencies, IApplicationIntegrationService applications, IRequestClock clock)
{
    public async Task<ApplicationFormContent> ComposeAsync(ApplicationCase opened)
    {
        var agency = await agencies.GetCurrentAsync();
        var point = (await agencies.GetPointsAsync()).Single(row => row.Id == opened.PointId);
        return new ApplicationFormContent
        {
            ApplicationNumber = opened.ApplicationNumber,
            DataVersion = opened.DataVersion,
            IsFirstRegistration = opened.Kind == RegistrationKind.First,
            Agency = agency.Name,
            Point = point.Name,
            Basic = Basic(opened) with { Photo = await applications.FindPortraitAsync(opened) is { } jpeg ? PdfImage.FromJpeg(jpeg) : null },
            Certificate = Certificate(opened),
            Employment = Employment(opened.Employment),
            History = [.. opened.WorkHistory.Select(row => new WorkPeriod($"{row.From}-{row.To}", row.Unit, row.StageSubject, row.Post))],
            Assessment = Assessment(opened.Assessment),
            PrintedAt = BeijingTime.Format(clock.UtcNow),
        };
    }

    private static BasicInformation Basic(ApplicationCase opened) => new()
    {
        Name = opened.Name,
        Sex = opened.IsMale ? FormTexts.Male : FormTexts.Female,
        EthnicGroup = Word("Ethnicity", opened.Person.Ethnicity),
        BirthDate = Day(opened.BornOn),
        PoliticalStatus = Word("PoliticalStatus", opened.Person.PoliticalStatus),
        Mobile = opened.Phone,
        IdType = Word("IdDocumentType", opened.Person.IdDocumentType),
        IdNumber = opened.IdNumber,
        Education = Word("Education", opened.Person.Education),
        Degree = Word("Degree", opened.Person.Degree),
        CollegeAndMajor = $"{opened.Person.GraduatedFrom} {opened.Person.Major}".Trim(),
        Address = opened.Address,
        PostalCode = opened.Person.PostCode,
    };

    private static CertificateInformation Certificate(ApplicationCase opened)
    {
        var last = opened.Assessment.LastRegisteredOn;
        return new()
        {
            Number = opened.Certificate.Number,
            QualificationType = CodeLists.Chinese(opened.Certificate.Type) + FormTexts.Qualification,
            Subject = opened.Certificate.Subject,
            IssuedOn = Day(opened.Certificate.IssuedOn),
            IssuedBy = opened.Certificate.IssuingAgency,
            LastRegistration = last is { } date ? Day(date) : null,
            LastConclusion = opened.Assessment.LastConclusion is { } conclusion ? Word("Conclusion", conclusion) : null,
            ValidUntil = opened.Assessment.GetValidUntil() is { } until ? Day(until) : null,
        };
    }

    private static EmploymentInformation Employment(EmploymentInfo work) => new()
    {
        School = work.School,
        SchoolType = Word("SchoolType", work.SchoolType),
        Ownership = Word("Ownership", work.Ownership),
        Stage = Word("Stage", work.Stage),
        Subject = work.Subject,
        EmploymentForm = Word("EmploymentForm", work.EmploymentForm),
        PostAndGrade = Word("PostType", work.PostType) + Word("PostGrade", work.PostGrade),
        ProfessionalTitle = Word("Title", work.Title),
        Contract = $"{Day(work.ContractStart)} {FormTexts.To} {Day(work.ContractEnd)}",
        WorkSince = Day(work.WorkStart),
        TeachingSince = Day(work.TeachingStart),
        AtSchoolSince = Day(work.SchoolStart),
    };

    private static AssessmentInformation Assessment(AssessmentInfo info) => new()
    {
        Years =
        [
            .. info.Annual.Select(row => row.Year).Union(info.Ethics.Select(row => row.Year)).Order().Select(year => new AssessmentYear(
                year.ToString(CultureInfo.InvariantCulture), ResultOf(info.Annual, year), ResultOf(info.Ethics, year), "")),
        ],
        TotalTraining = info.TrainingHours.ToString(CultureInfo.InvariantCulture),
        ProbationResult = info.Probation is { } probation ? Word("ProbationResult", probation) : "",
        Interruptions = info.Interruptions.Length > 0 ? info.Interruptions : FormTexts.Nothing,
        Sanctions = info.Sanctions.Length > 0 ? info.Sanctions : FormTexts.Nothing,
    };

    private static string ResultOf(IReadOnlyList<YearResult> results, int year) =>
        results.FirstOrDefault(row => row.Year == year) is { } result ? Word("AssessmentResult", result.Result) : "";

    private static string Word(string list, string code) => CodeLists.Chinese(list, code);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
