using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Tests.Domain.OnlineApplications;

/// <summary>An application in any state.</summary>
internal static class TestApplication
{
    private static readonly DateOnly September = new(2013, 9, 1);
    private static readonly Sealed Nothing = new(new byte[] { 1 });

    public static readonly EmploymentInfo Employment = new()
    {
        School = "城关中心小学",
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

    public static Amendment Amendment => new(
        new SealedNumber(Nothing, [3], "199****0002", "0002"),
        Nothing,
        MakeFiling().Person,
        MakeFiling().Certificate with { Subject = "数学" },
        Employment,
        MakeFiling().Assessment,
        []);

    public static OnlineApplication Create(
        ConfirmationStatus status = ConfirmationStatus.PendingConfirmation, ReviewStatus review = ReviewStatus.None)
    {
        var application = OnlineApplication.File(MakeFiling());
        // No transition leads to these states yet, or only by way of others: put it there.
        Set(application, nameof(OnlineApplication.Status), status);
        Set(application, nameof(OnlineApplication.ReviewStatus), review);
        return application;
    }

    private static void Set(OnlineApplication application, string property, object value) =>
        typeof(OnlineApplication).GetProperty(property)!.SetValue(application, value);

    private static Filing MakeFiling() => new()
    {
        Id = Guid.CreateVersion7(),
        ApplicationNumber = "2699990101000001",
        Kind = RegistrationKind.Renewal,
        ApplicationPlanId = Guid.CreateVersion7(),
        PointId = Guid.CreateVersion7(),
        PolicyId = Guid.CreateVersion7(),
        PersonId = Guid.CreateVersion7(),
        SubmittedAt = new DateTime(2026, 11, 1, 1, 0, 0, DateTimeKind.Utc),
        Name = "𠮷野文",
        IdNumber = new SealedNumber(Nothing, [1], "9999****0016", "0016"),
        Phone = new SealedNumber(Nothing, [2], "199****0001", "0001"),
        Address = Nothing,
        IsMale = true,
        BornOn = new DateOnly(1990, 1, 1),
        Person = new PersonInfo { IdDocumentType = "ResidentId", Ethnicity = "01", Email = "", PostCode = "999000", Education = "Bachelor", Degree = "Bachelor", PoliticalStatus = "Masses" },
        Certificate = new CertificateInfo("20129900121000001", QualificationType.Primary, "语文", "测试六省一市一县教育局", new DateOnly(2012, 6, 1), CertificateOrigin.SystemIssued),
        Employment = Employment,
        Assessment = new AssessmentInfo { Annual = [], Ethics = [], TrainingHours = 360, Interruptions = "", Sanctions = "" },
        WorkHistory = [],
        DataSource = DataSource.Applicant,
    };
}
