using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Generator;

/// <summary>What an application says of person, certificate and work.</summary>
internal sealed class PersonData(Words words, Calendar calendar)
{
    private const int Years = 5;

    public string Address(ref Draw draw) => words.Province + draw.Of(words.Towns) + words.Address + draw.Below(300);

    public string School(ref Draw draw, Level level, int schools)
    {
        var number = draw.Below(schools);
        return words.Towns[number % words.Towns.Count] + words.Ordinals[number / words.Towns.Count % words.Ordinals.Count] + level.School;
    }

    public static PersonInfo Person(int index) => new()
    {
        IdDocumentType = "ResidentId",
        Ethnicity = index % 12 == 0 ? "03" : "01",
        Email = string.Create(CultureInfo.InvariantCulture, $"b{index}@example.com"),
        PostCode = "999000",
        Education = index % 3 == 0 ? "Master" : "Bachelor",
        Degree = index % 3 == 0 ? "Master" : "Bachelor",
        PoliticalStatus = index % 2 == 0 ? "PartyMember" : "Masses",
    };

    public static CertificateInfo Certificate(int index, QualificationType type, string subject, string agency, DateOnly started)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{started.Year}99001{(int)type}{1 + (index / 1_000_000)}{index % 1_000_000:000000}");
        return new CertificateInfo(number, type, subject, agency, started.AddMonths(-3), (CertificateOrigin)(index % 3));
    }

    public static EmploymentInfo Employment(Level level, string school, string subject, DateOnly started) => new()
    {
        School = school,
        SchoolType = level.SchoolType,
        Ownership = "Public",
        Location = "Town",
        Stage = level.Stage,
        Subject = subject,
        EmploymentForm = "Established",
        PostType = "Professional",
        PostGrade = "10",
        Title = "FirstGradeTeacher",
        ContractStart = started,
        ContractEnd = started.AddYears(40),
        WorkStart = started,
        TeachingStart = started,
        SchoolStart = started,
    };

    public AssessmentInfo Assessment(ref Draw draw, RegistrationKind kind)
    {
        var isFirst = kind == RegistrationKind.First;
        var results = new List<YearResult>();
        foreach (var year in AssessedYears(calendar))
        {
            results.Add(new YearResult(year, draw.Below(5) == 0 ? "Excellent" : "Qualified"));
        }

        return new AssessmentInfo
        {
            Annual = results,
            Ethics = [.. AssessedYears(calendar).Select(year => new YearResult(year, "Qualified"))],
            TrainingHours = 360 + draw.Below(160),
            Interruptions = "",
            Sanctions = "",
            Probation = isFirst ? "Qualified" : null,
            LastRegisteredOn = isFirst ? null : new DateOnly(calendar.Year - Years, 12, 20),
            LastConclusion = isFirst ? null : "Passed",
        };
    }

    public static IReadOnlyList<int> AssessedYears(Calendar calendar) => [.. Enumerable.Range(calendar.Year - Years, Years)];
}
