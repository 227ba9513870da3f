using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ProvincePlans;

namespace TeacherRegistration.Plans.Tests.Domain.ProvincePlans;

/// <summary>The plan of a province: its windows (SPEC §1.3), and what each state allows.</summary>
public sealed class ProvincePlanTests
{
    private static readonly DateTime Start = new(2026, 9, 1, 0, 30, 0, DateTimeKind.Utc);
    private static readonly PlanWindows Usual = new(Days(0, 120), Days(60, 80), Days(81, 100), Days(101, 120));

    [Fact]
    public void Windows_OneAfterAnother_AreAccepted() => Should.NotThrow(Usual.Check);

    [Theory]
    [InlineData("Work", 10, 10, "EndsBeforeStart", "WorkEnd")]
    [InlineData("FirstReview", 80, 60, "EndsBeforeStart", "FirstReviewEnd")]
    [InlineData("FirstReview", -1, 80, "OutsideWork", "FirstReviewStart")]
    [InlineData("FinalReview", 101, 121, "OutsideWork", "FinalReviewEnd")]
    [InlineData("SecondReview", 59, 100, "BeforeEarlierReview", "SecondReviewStart")]
    [InlineData("SecondReview", 61, 79, "BeforeEarlierReview", "SecondReviewEnd")]
    [InlineData("FinalReview", 80, 120, "BeforeEarlierReview", "FinalReviewStart")]
    public void Windows_ThatBreakARule_AreRefusedAtTheField(string window, int from, int to, string code, string field)
    {
        var refusal = Should.Throw<BusinessRuleException>(With(window, Days(from, to)).Check);

        refusal.Code.ShouldBe("Plans:" + code);
        refusal.Field.ShouldBe(field);
        refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
    }

    [Theory]
    [InlineData(2012, "计划", "YearRange", "Year")]
    [InlineData(2100, "计划", "YearRange", "Year")]
    [InlineData(2026, "", "NameLength", "Name")]
    public void Write_OfAWrongYearOrName_IsRefusedAtTheField(int year, string name, string code, string field)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => new ProvincePlan(Guid.CreateVersion7(), year, name, Usual));

        (refusal.Code, refusal.Field).ShouldBe(("Plans:" + code, field));
    }

    [Theory]
    [InlineData(-1, nameof(PlanState.Published))]
    [InlineData(0, nameof(PlanState.Running))]
    [InlineData(120, nameof(PlanState.Running))]
    public void State_AfterPublication_GoesByTheClock(int day, string expected)
    {
        var plan = Make();
        plan.StateAt(Start.AddDays(day)).ShouldBe(PlanState.Draft);

        plan.Publish("省管理员", Start.AddDays(-10));

        plan.StateAt(Start.AddDays(day)).ToString().ShouldBe(expected);
        plan.StateAt(plan.EndsAt.AddSeconds(1)).ShouldBe(PlanState.Ended);
    }

    [Theory]
    [InlineData(false, "Write", null)]
    [InlineData(false, "Publish", null)]
    [InlineData(false, "Delete", null)]
    [InlineData(false, "Extend", "NotPublished")]
    [InlineData(true, "Write", "NotADraft")]
    [InlineData(true, "Publish", "NotADraft")]
    [InlineData(true, "Delete", "NotADraft")]
    [InlineData(true, "Extend", null)]
    public void Verb_InAState_IsAllowedOrRefused(bool isPublished, string verb, string? code)
    {
        var plan = Make();
        if (isPublished)
        {
            plan.Publish("省管理员", Start);
        }

        var before = plan.Windows;
        var refusal = Record.Exception(() => Do(plan, verb)) as BusinessRuleException;

        refusal?.Code.ShouldBe("Plans:" + code);
        (refusal is null).ShouldBe(code is null);
        if (refusal is not null)
        {
            refusal.Kind.ShouldBe(RuleViolationKind.Conflict);
            plan.Windows.ShouldBe(before);
        }
    }

    [Fact]
    public void Publish_AfterItsEnd_IsRefused() =>
        Should.Throw<BusinessRuleException>(() => Make().Publish("省管理员", Start.AddDays(130))).Field.ShouldBe("WorkEnd");

    [Fact]
    public void Extend_KeepsWhatWasBeforeAndWhy()
    {
        var plan = Published();

        plan.Extend(Longer, "疫情延期", "省管理员", Start.AddDays(5));

        plan.Windows.ShouldBe(Longer);
        var change = plan.History[^1];
        (change.At, change.By, change.Kind, change.Reason).ShouldBe((Start.AddDays(5), "省管理员", PlanChangeKind.Changed, "疫情延期"));
        change.Windows.ShouldBe([new WindowChange("Work", "", Usual.Work, Longer.Work), new WindowChange("FinalReview", "", Usual.FinalReview, Longer.FinalReview)]);
    }

    [Theory]
    [InlineData("Work", 1, 120, "WorkStart")]
    [InlineData("FirstReview", 60, 79, "FirstReviewEnd")]
    [InlineData("FinalReview", 102, 120, "FinalReviewStart")]
    public void Extend_ThatTakesTimeAway_IsRefusedAtTheField(string window, int from, int to, string field)
    {
        var plan = Published();

        var refusal = Should.Throw<BusinessRuleException>(() => plan.Extend(With(window, Days(from, to)), "调整", "省管理员", Start));

        (refusal.Code, refusal.Field).ShouldBe(("Plans:LosesTime", field));
        plan.History.ShouldHaveSingleItem().Kind.ShouldBe(PlanChangeKind.Published);
    }

    [Fact]
    public void Extend_WithoutAReasonOrAChange_IsRefused()
    {
        Should.Throw<BusinessRuleException>(() => Published().Extend(Longer, "", "省管理员", Start)).Field.ShouldBe("Reason");
        Should.Throw<BusinessRuleException>(() => Published().Extend(Usual, "调整", "省管理员", Start)).Code.ShouldBe("Plans:NothingChanged");
    }

    private static PlanWindows Longer => Usual with { Work = Days(0, 130), FinalReview = Days(101, 130) };

    private static ProvincePlan Make() => new(Guid.CreateVersion7(), 2026, "2026年全省定期注册", Usual);

    private static ProvincePlan Published()
    {
        var plan = Make();
        plan.Publish("省管理员", Start);
        return plan;
    }

    private static void Do(ProvincePlan plan, string verb)
    {
        switch (verb)
        {
            case "Write":
                plan.Write(2027, "新名称", Longer);
                break;
            case "Publish":
                plan.Publish("省管理员", Start);
                break;
            case "Delete":
                plan.DemandDraft();
                break;
            default:
                plan.Extend(Longer, "调整", "省管理员", Start);
                break;
        }
    }

    private static PlanWindows With(string name, TimeWindow window) => name switch
    {
        "Work" => Usual with { Work = window },
        "FirstReview" => Usual with { FirstReview = window },
        "SecondReview" => Usual with { SecondReview = window },
        _ => Usual with { FinalReview = window },
    };

    private static TimeWindow Days(int from, int to) => new(Start.AddDays(from), Start.AddDays(to));
}
