using System.Globalization;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>Invented teachers for tests, each with numbers of their own; their ID numbers begin with 999997.</summary>
internal static class TestPeople
{
    private static readonly DateOnly September = new(2013, 9, 1);
    private static int count;

    /// <summary>A teacher with five years of assessments, applying for renewal.</summary>
    public static FilingDraft Next(Guid applicationPlanId, Guid pointId)
    {
        var index = Interlocked.Increment(ref count);
        var idNumber = MakeIdNumber(index);
        return new FilingDraft
        {
            Kind = RegistrationKind.Renewal,
            ApplicationPlanId = applicationPlanId,
            PointId = pointId,
            SubmittedAt = new DateTime(2026, 10, 1, 1, 0, 0, DateTimeKind.Utc),
            Name = "测试教师",
            IdNumber = idNumber,
            IsMale = ResidentId.IsMale(idNumber),
            BornOn = ResidentId.BornOn(idNumber),
            Phone = string.Create(CultureInfo.InvariantCulture, $"1970{index:0000000}"),
            Address = "测试六省一市城关镇1号",
            Person = new PersonInfo { IdDocumentType = "ResidentId", Ethnicity = "01", Email = "", PostCode = "999000", Education = "Bachelor", Degree = "Bachelor", PoliticalStatus = "Masses" },
            Certificate = new CertificateInfo(string.Create(CultureInfo.InvariantCulture, $"20129900921{index:000000}"), QualificationType.Primary, "语文", "测试六省一市一县教育局", new DateOnly(2012, 6, 1), CertificateOrigin.SystemIssued),
            Employment = MakeEmployment(),
            Assessment = MakeAssessment(),
            WorkHistory = [],
        };
    }

    /// <summary>A school that no other test uses.</summary>
    public static string NewSchool() => "测试学校" + Guid.CreateVersion7().ToString("N")[^12..];

    public static FilingDraft At(this FilingDraft draft, string school) => draft with { Employment = draft.Employment with { School = school } };

    private static EmploymentInfo MakeEmployment() => new()
    {
        School = "测试中心小学",
        SchoolType = "Primary",
        Ownership = "Public",
        Location = "Town",
        Stage = "Primary",
        Subject = "语文",
        EmploymentForm = "Established",
        PostType = "Professional",
        PostGrade = "10",
        Title = "FirstGradeTeacher",
        ContractStart = September,
        ContractEnd = September.AddYears(20),
        WorkStart = September,
        TeachingStart = September,
        SchoolStart = September,
    };

    private static AssessmentInfo MakeAssessment() => new()
    {
        Annual = [.. Enumerable.Range(2021, 5).Select(year => new YearResult(year, "Qualified"))],
        Ethics = [.. Enumerable.Range(2021, 5).Select(year => new YearResult(year, "Qualified"))],
        TrainingHours = 400,
        Interruptions = "",
        Sanctions = "",
        LastRegisteredOn = new DateOnly(2021, 12, 20),
        LastConclusion = "Passed",
    };

    private static string MakeIdNumber(int index)
    {
        var born = new DateOnly(1970, 1, 1).AddDays(index / 1000);
        var digits = string.Create(CultureInfo.InvariantCulture, $"999997{born:yyyyMMdd}{index % 1000:000}");
        return digits + ResidentId.CheckCharacterOf(digits);
    }
}
