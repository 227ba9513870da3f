using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Tests.Domain.OnlineApplications;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Tests.Application.Drafts;

/// <summary>What is said beforehand of what the policy will make of an application (SPEC §2.1, §2.2, §3.2).</summary>
public sealed class FilingHintsTests
{
    /// <summary>A man's.</summary>
    private const string IdNumber = "999999199001010016";

    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly CertificateInfo Certificate = new("20129900121000001", QualificationType.Primary, "语文", "测试教育局", new DateOnly(2012, 6, 1), CertificateOrigin.LegacyAdded);

    [Fact]
    public void NothingIsSaid_WhereAllIsWell() => Of(Assessment()).ShouldBeEmpty();

    [Theory]
    [InlineData(359, true)]
    [InlineData(360, false)]
    public void Hours_BelowThePolicys_AreSaid(int hours, bool isSaid) => Of(Assessment() with { TrainingHours = hours }).Contains("HintHours").ShouldBe(isSaid);

    [Theory]
    [InlineData("Excellent", false, false)]
    [InlineData("Qualified", false, false)]
    [InlineData("BasicallyQualified", false, true)]
    [InlineData("BasicallyQualified", true, false)]
    [InlineData("Unqualified", false, true)]
    [InlineData("Ungraded", false, true)]
    [InlineData("Absent", false, true)]
    public void Decision15_AYearBelow_IsSaid(string result, bool basicallyQualifiedPasses, bool isSaid)
    {
        var years = Assessment().Annual.Select(year => year.Year == 2024 ? year with { Result = result } : year);

        Of(Assessment() with { Annual = [.. years] }, basicallyQualifiedPasses: basicallyQualifiedPasses).Contains("HintYearBelow").ShouldBe(isSaid);
    }

    [Fact]
    public void AYearSinceTheLastRegistrationThatIsMissing_IsNamed()
    {
        var hints = Hints(Assessment() with { Annual = [.. Assessment().Annual.Where(year => year.Year != 2023)] });

        hints.Single(hint => hint.Key == "HintYearsMissing").Arguments.ShouldBe(["2023"]);
    }

    [Theory]
    [InlineData(2021, 12, 20, false)]
    [InlineData(2022, 1, 20, true)]
    public void SixtyDaysBeforeTheEnd_IsAHintAndNoBlock(int year, int month, int day, bool isSaid)
    {
        var last = new DateOnly(year, month, day);

        Of(Assessment() with { LastRegisteredOn = last }).Contains("HintEarly").ShouldBe(isSaid);
    }

    [Theory]
    [InlineData(QualificationType.Primary, "Primary", false)]
    [InlineData(QualificationType.Primary, "Preschool", false)]
    [InlineData(QualificationType.Primary, "Junior", true)]
    [InlineData(QualificationType.Kindergarten, "Primary", true)]
    [InlineData(QualificationType.JuniorSecondary, "Senior", true)]
    [InlineData(QualificationType.SeniorSecondary, "Vocational", false)]
    [InlineData(QualificationType.SecondaryVocational, "Senior", false)]
    [InlineData(QualificationType.PracticeInstructor, "Vocational", false)]
    [InlineData(QualificationType.PracticeInstructor, "Senior", true)]
    [InlineData(QualificationType.HigherEducation, "Senior", false)]
    public void Article5_TheCertificateCoversItsStageAndBelow(QualificationType type, string stage, bool isSaid)
    {
        var file = new PersonalFile { Employment = TestApplication.Employment with { Stage = stage }, Assessment = Assessment() };

        Hints(file, Certificate with { Type = type }).Any(hint => hint.Key == "HintStage").ShouldBe(isSaid);
    }

    [Theory]
    [InlineData("20129900121000001", false)]
    [InlineData("20129900122000001", true)]
    [InlineData("20079900120000001", false)]
    [InlineData("20079900121000001", true)]
    [InlineData("989999992000001", false)]
    [InlineData("989999992100001", true)]
    [InlineData("989999982000001", true)]
    public void ANumberThatCannotBeTheHolders_IsAWarning(string number, bool isSaid) =>
        Hints(new PersonalFile { Employment = TestApplication.Employment, Assessment = Assessment() }, Certificate with { Number = number })
            .Any(hint => hint.Key == "HintCertificateHolder").ShouldBe(isSaid);

    [Fact]
    public void AFirstRegistration_IsNotAskedForTheYearsOfARenewal()
    {
        var file = new PersonalFile { Employment = TestApplication.Employment, Assessment = Assessment() with { TrainingHours = 0, Annual = [] } };

        FilingHints.Of(RegistrationKind.First, file, Certificate, Policy(false), new FilingHolder(IdNumber, Today)).ShouldBeEmpty();
    }

    private static AssessmentInfo Assessment() => new()
    {
        Annual = [.. Enumerable.Range(2021, 5).Select(year => new YearResult(year, "Qualified"))],
        Ethics = [],
        TrainingHours = 400,
        Interruptions = "",
        Sanctions = "",
        LastRegisteredOn = new DateOnly(2021, 12, 1),
        LastConclusion = "Passed",
    };

    private static List<string> Of(AssessmentInfo assessment, bool basicallyQualifiedPasses = false) => [.. Hints(assessment, basicallyQualifiedPasses).Select(hint => hint.Key)];

    private static IReadOnlyList<FilingHint> Hints(AssessmentInfo assessment, bool basicallyQualifiedPasses = false) =>
        Hints(new PersonalFile { Employment = TestApplication.Employment, Assessment = assessment }, Certificate, basicallyQualifiedPasses);

    private static IReadOnlyList<FilingHint> Hints(PersonalFile file, CertificateInfo certificate, bool basicallyQualifiedPasses = false) =>
        FilingHints.Of(RegistrationKind.Renewal, file, certificate, Policy(basicallyQualifiedPasses), new FilingHolder(IdNumber, Today));

    private static PolicySummary Policy(bool basicallyQualifiedPasses) => new(Guid.CreateVersion7(), 1, 360, basicallyQualifiedPasses, []);
}
