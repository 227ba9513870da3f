using System.Globalization;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Holidays;
using TeacherRegistration.Plans.Domain.PlanChecks;

namespace TeacherRegistration.Plans.Tests.Domain.PlanChecks;

/// <summary>计划检查: a sound plan has no finding; each fault has its own, which blocks or warns.</summary>
public sealed class PlanCheckTests
{
    /// <summary>A Monday, 08:30 in Beijing.</summary>
    private static readonly DateTime Start = new(2031, 9, 1, 0, 30, 0, DateTimeKind.Utc);

    private static readonly WorkDays NoHolidays = new(new Dictionary<int, IReadOnlyList<Holiday>> { [2031] = [] });

    private static readonly ArrangementContent Arrangement = new(Days(14, 25), "全体", PersonScope.Everybody, DailyCapacity: 60, [], "");

    private static readonly CheckedPoint Point = new(Guid.CreateVersion7(), "点一", IsOpen: true, Users: 2, ReadyUsers: 2, Arrangement, HasPrecautions: true, Expected: 600, Overlapped: null);

    private static readonly CheckedPlan Sound = new()
    {
        Windows = new PlanWindows(Days(0, 100), Days(28, 45), Days(49, 60), Days(63, 80)),
        Now = Start.AddDays(-10),
        IsPublished = false,
        Province = new PlanWindows(Days(0, 110), Days(28, 50), Days(49, 65), Days(63, 90)),
        Filings = [new CheckedFiling("第一批", Days(0, 20), [Point])],
        LeftOut = [],
        WorkDays = NoHolidays,
        PublicityDays = 7,
    };

    [Fact]
    public void SoundPlan_HasNoFinding() => PlanCheck.Run(Sound).ShouldBeEmpty();

    [Theory]
    [InlineData("NoProvincePlan", true)]
    [InlineData("OutsideProvince", true)]
    [InlineData("NoPolicy", true)]
    [InlineData("NoApplicationPlan", true)]
    [InlineData("ApplicationPlanOutside", true)]
    [InlineData("NoArrangement", true)]
    [InlineData("ApplicationPlansOverlap", false)]
    [InlineData("ArrangementOutside", true)]
    [InlineData("ApplicationPlanOver", true)]
    [InlineData("ArrangementOver", true)]
    [InlineData("PointOverlaps", true)]
    [InlineData("PointClosed", true)]
    [InlineData("NoUsers", true)]
    [InlineData("NoReadyUsers", true)]
    [InlineData("SomeUsersNotReady", false)]
    [InlineData("NoPrecautions", false)]
    [InlineData("TooLittleCapacity", false)]
    [InlineData("LeftOut", false)]
    [InlineData("SchoolAtTwoPoints", false)]
    [InlineData("HolidaysUnknown", false)]
    [InlineData("EdgeNotWorked", false)]
    [InlineData("SlotNotWorked", false)]
    [InlineData("ReviewTooShort", false)]
    [InlineData("NoTimeForPublicity", false)]
    public void Fault_IsFoundAndBlocksOrWarns(string code, bool blocks)
    {
        var findings = PlanCheck.Run(Faulty(code));

        var finding = findings.ShouldHaveSingleItem();
        (finding.Code, finding.Blocks).ShouldBe((code, blocks));
    }

    [Fact]
    public void Errors_ComeBeforeWarnings() =>
        PlanCheck.Run(Faulty("NoPrecautions") with { Province = null }).Select(finding => finding.Code).ShouldBe(["NoProvincePlan", "NoPrecautions"]);

    [Fact]
    public void Capacity_IsThatOfTheWorkingDaysOfTheWindow()
    {
        // Twelve days with one weekend: ten days of work.
        var row = PlanCheck.Run(With(Point with { Expected = 601 }))[0].Rows[0];

        row.ShouldBe(["点一", 601, 600]);
    }

    [Fact]
    public void Capacity_OfAPointInTwoRounds_IsThatOfBoth()
    {
        var second = Point with { Arrangement = Arrangement with { Window = Days(25, 28) } };
        CheckedPlan Rounds(int expected) => Sound with
        {
            Filings = [Sound.Filings[0] with { Points = [Point with { Expected = expected }] }, new CheckedFiling("第二批", Days(21, 24), [second with { Expected = expected }])],
        };

        // Ten days of work, and two more.
        PlanCheck.Run(Rounds(720)).ShouldBeEmpty();
        PlanCheck.Run(Rounds(721)).ShouldHaveSingleItem().Rows.ShouldHaveSingleItem().ShouldBe(["点一", 721, 720]);
    }

    [Fact]
    public void WindowsThatAreOver_AreNoFaultOfAPublishedPlan() =>
        PlanCheck.Run(Sound with { Now = Start.AddDays(90), IsPublished = true }).ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Key_IsTheSameInEachLanguage(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        var key = PlanCheck.Run(Faulty("EdgeNotWorked"))[0].Key;
        CultureInfo.CurrentCulture = before;

        key.ShouldBe(KeyInInvariantCulture());
    }

    [Fact]
    public void Key_ChangesWithTheFiguresAndTheCases()
    {
        var first = PlanCheck.Run(With(Point with { Expected = 700 }))[0].Key;

        PlanCheck.Run(With(Point with { Expected = 700 }))[0].Key.ShouldBe(first);
        PlanCheck.Run(With(Point with { Expected = 701 }))[0].Key.ShouldNotBe(first);
        PlanCheck.Run(With(Point with { Name = "点二", Expected = 700 }))[0].Key.ShouldNotBe(first);
    }

    private static string KeyInInvariantCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var key = PlanCheck.Run(Faulty("EdgeNotWorked"))[0].Key;
        CultureInfo.CurrentCulture = before;
        return key;
    }

    private static CheckedPlan Faulty(string code)
    {
        var filing = Sound.Filings[0];
        return code switch
        {
            "NoProvincePlan" => Sound with { Province = null },
            "OutsideProvince" => Sound with { Province = Sound.Province! with { FinalReview = Days(63, 79) } },
            "NoPolicy" => Sound with { PublicityDays = null },
            "NoApplicationPlan" => Sound with { Filings = [] },
            "ApplicationPlanOutside" => Sound with { Filings = [filing with { Window = Days(-1, 20) }] },
            "NoArrangement" => Sound with { Filings = [filing, new CheckedFiling("第二批", Days(21, 25), [])] },
            "ApplicationPlansOverlap" => Sound with { Filings = [filing, filing with { Name = "第二批", Window = Days(20, 25), Points = [Point with { Arrangement = Arrangement with { Window = Days(21, 25) }, Expected = 0 }] }] },
            "ArrangementOutside" => With(Point with { Arrangement = Arrangement with { Window = Days(14, 46) } }),
            "ApplicationPlanOver" => Sound with { Now = Start.AddDays(21) },
            "ArrangementOver" => Sound with { Now = Start.AddDays(10), Filings = [filing with { Window = Days(0, 20), Points = [Point with { Arrangement = Arrangement with { Window = Days(2, 9) }, Expected = 0 }] }] },
            "PointOverlaps" => With(Point with { Overlapped = "去年补报" }),
            "PointClosed" => With(Point with { IsOpen = false }),
            "NoUsers" => With(Point with { Users = 0, ReadyUsers = 0 }),
            "NoReadyUsers" => With(Point with { ReadyUsers = 0 }),
            "SomeUsersNotReady" => With(Point with { ReadyUsers = 1 }),
            "NoPrecautions" => With(Point with { HasPrecautions = false }),
            "TooLittleCapacity" => With(Point with { Expected = 601 }),
            "LeftOut" => Sound with { LeftOut = ["点九"] },
            "SchoolAtTwoPoints" => With(Named("点一"), Named("点二")),
            "HolidaysUnknown" => Sound with { WorkDays = new WorkDays(new Dictionary<int, IReadOnlyList<Holiday>>()) },
            "EdgeNotWorked" => With(Point with { Arrangement = Arrangement with { Window = Days(14, 26) } }),
            "SlotNotWorked" => With(Point with { Arrangement = Arrangement with { Slots = [new SchoolSlot("城关小学", new DateOnly(2031, 9, 20), default)] } }),
            "ReviewTooShort" => Sound with { Windows = Sound.Windows with { SecondReview = Days(49, 52) } },
            _ => Sound with { PublicityDays = 18 },
        };
    }

    private static CheckedPoint Named(string name) =>
        Point with { Id = Guid.CreateVersion7(), Name = name, Arrangement = Arrangement with { Persons = PersonScope.Everybody with { Schools = ["城关小学"] } } };

    private static CheckedPlan With(params CheckedPoint[] points) => Sound with { Filings = [Sound.Filings[0] with { Points = points }] };

    private static TimeWindow Days(int from, int to) => new(Start.AddDays(from), Start.AddDays(to));
}
