using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Generator;

/// <summary>Makes what an applicant has entered, or will.</summary>
internal sealed class FilerAnswers(Words words, Calendar calendar)
{
    private readonly PersonData data = new(words, calendar);

    public FilerAnswer Of(int number, string idNumber, Place place, ref Draw draw)
    {
        var level = draw.Of(words.Levels);
        var subject = draw.Of(level.Subjects);
        var school = data.School(ref draw, level, 1 + (place.Count / ApplicationMaker.SchoolOfTeachers));
        var started = new DateOnly(1999, 9, 1);
        var address = data.Address(ref draw);
        var certificate = PersonData.Certificate(number, level.Type, subject, place.Agency.Name, started);
        var employment = PersonData.Employment(level, school, subject, started);
        var history = new WorkHistoryRow(
            started.ToString("yyyy.MM", CultureInfo.InvariantCulture), words.Present, school, CodeLists.Chinese("Stage", level.Stage) + subject, words.Teacher);
        return new FilerAnswer(number, idNumber, PersonData.Person(number), address, certificate, employment, history, PersonData.AssessedYears(calendar));
    }
}

/// <summary>It, as the personal centre holds it and as the forms send it.</summary>
internal sealed record FilerAnswer(
    int Number,
    string IdNumber,
    PersonInfo Person,
    string Address,
    CertificateInfo Certificate,
    EmploymentInfo Employment,
    WorkHistoryRow History,
    IReadOnlyList<int> Years)
{
    /// <summary>What a registration five years ago has left: the certificate, issued by the system, which owes no photo; work and history.</summary>
    public PersonalFile File(Guid certificateId) => new()
    {
        Certificates = [new HeldCertificate(certificateId, Certificate with { Origin = CertificateOrigin.SystemIssued })],
        Employment = Employment,
        WorkHistory = [History],
    };

    public IReadOnlyDictionary<string, string> Fields(RegistrationKind kind)
    {
        var fields = new Dictionary<string, string>
        {
            [nameof(Person.Ethnicity)] = Person.Ethnicity,
            [nameof(Person.PoliticalStatus)] = Person.PoliticalStatus,
            [nameof(Person.Education)] = Person.Education,
            [nameof(Person.Degree)] = Person.Degree,
            [nameof(Person.Email)] = Person.Email,
            [nameof(Address)] = Address,
            [nameof(Person.PostCode)] = Person.PostCode,
            // One of before 2001: it shows no province, of which those of test data are refused in Production.
            ["Number"] = string.Create(CultureInfo.InvariantCulture, $"{Certificate.IssuedOn:yy}{IdNumber[..6]}{(int)Certificate.Type}{Number % 2}{1 + (Number % 99_999):00000}"),
            ["Type"] = Certificate.Type.ToString(),
            ["Subject"] = Certificate.Subject,
            ["IssuingAgency"] = Certificate.IssuingAgency,
            ["IssuedOn"] = Day(Certificate.IssuedOn),
            ["Rows[0].From"] = History.From,
            ["Rows[0].To"] = "",
            ["Rows[0].Unit"] = History.Unit,
            ["Rows[0].StageSubject"] = History.StageSubject,
            ["Rows[0].Post"] = History.Post,
        };
        AddEmployment(fields);
        AddAssessment(fields, kind);
        return fields;
    }

    private void AddEmployment(Dictionary<string, string> fields)
    {
        foreach (var property in typeof(EmploymentInfo).GetProperties().Where(property => property.CanWrite))
        {
            fields["Employment." + property.Name] = property.GetValue(Employment) is DateOnly day ? Day(day) : (string)property.GetValue(Employment)!;
        }
    }

    private void AddAssessment(Dictionary<string, string> fields, RegistrationKind kind)
    {
        foreach (var (index, _) in Years.Index())
        {
            fields[$"Assessment.Years[{index}].Annual"] = "Qualified";
            fields[$"Assessment.Years[{index}].Ethics"] = "Qualified";
        }

        fields["Assessment.TrainingHours"] = "380";
        if (kind == RegistrationKind.First)
        {
            fields["Assessment.Probation"] = "Qualified";
            return;
        }

        fields["Assessment.LastRegisteredOn"] = Day(new DateOnly(Years[0], 12, 20));
        fields["Assessment.LastConclusion"] = "Passed";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
