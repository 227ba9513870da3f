using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Tests.Domain.RegistrationPlans;

/// <summary>The plan of an agency: what each state allows, and what a change after publication may do.</summary>
public sealed class RegistrationPlanTests
{
    private static readonly DateTime Start = new(2026, 9, 1, 0, 30, 0, DateTimeKind.Utc);
    private static readonly PlanWindows Usual = new(Days(0, 120), Days(60, 80), Days(81, 100), Days(101, 120));
    private static readonly PlanWindows Longer = Usual with { Work = Days(0, 130) };

    public static TheoryData<string, string, string?> StatesAndVerbs()
    {
        // Each state, then what the verbs Write, Delete, Publish, Change, Record, Terminate and Resume say in it.
        (string State, string?[] Codes)[] table =
        [
            ("Draft", [null, null, null, "NotPublished", null, "NotPublished", "NotTerminated"]),
            ("Published", ["NotADraft", "NotADraft", "NotADraft", null, null, null, "NotTerminated"]),
            ("Running", ["NotADraft", "NotADraft", "NotADraft", null, null, null, "NotTerminated"]),
            ("Ended", ["NotADraft", "NotADraft", "NotADraft", null, null, "Ended", "NotTerminated"]),
            ("Terminated", ["NotADraft", "NotADraft", "NotADraft", "Terminated", "Terminated", "Terminated", null]),
        ];
        string[] verbs = ["Write", "Delete", "Publish", "Change", "Record", "Terminate", "Resume"];
        var data = new TheoryData<string, string, string?>();
        foreach (var (state, codes) in table)
        {
            foreach (var (verb, code) in verbs.Zip(codes))
            {
                data.Add(state, verb, code);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(StatesAndVerbs))]
    public void Verb_InAState_IsAllowedOrRefused(string state, string verb, string? code)
    {
        var (plan, now) = In(state);
        plan.StateAt(now).ToString().ShouldBe(state);
        var history = plan.History.Count;

        var refusal = Record.Exception(() => Do(plan, verb, now));

        (refusal as BusinessRuleException)?.Code.ShouldBe("Plans:" + code);
        (refusal is null).ShouldBe(code is null, refusal?.ToString());
        if (code is not null)
        {
            plan.History.Count.ShouldBe(history);
            plan.Windows.ShouldBe(Usual);
        }
    }

    [Theory]
    [InlineData("Change")]
    [InlineData("Record")]
    [InlineData("Terminate")]
    public void Verb_OnAPublishedPlanWithoutAReason_IsRefusedBesideIt(string verb)
    {
        var (plan, now) = In("Running");

        Should.Throw<BusinessRuleException>(() => Do(plan, verb, now, reason: "")).Field.ShouldBe("Reason");
    }

    [Fact]
    public void Addition_NeedsNoReason()
    {
        var (plan, now) = In("Running");

        plan.Record(new PlanChange(now, "某人", PlanChangeKind.Added, "第二批", "", []));

        plan.History[^1].Of.ShouldBe("第二批");
    }

    [Fact]
    public void Draft_HasNoHistory()
    {
        var (plan, now) = In("Draft");

        plan.Record(new PlanChange(now, "某人", PlanChangeKind.Removed, "第二批", "", []));

        plan.History.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(20, 60, 20, 59, null)]
    [InlineData(20, 60, 20, 70, null)]
    [InlineData(20, 60, 19, 60, null)]
    [InlineData(20, 60, 20, 40, null)]
    [InlineData(20, 60, 20, 39, "EndsBeforeNow")]
    [InlineData(20, 60, 40, 60, "HasBegun")]
    [InlineData(40, 60, 41, 60, "HasBegun")]
    [InlineData(41, 60, 42, 60, null)]
    [InlineData(20, 60, 41, 60, "HasBegun")]
    [InlineData(50, 60, 55, 65, null)]
    [InlineData(50, 60, 61, 65, null)]
    [InlineData(10, 20, 10, 20, null)]
    [InlineData(10, 20, 10, 50, null)]
    [InlineData(10, 20, 10, 21, "EndsBeforeNow")]
    [InlineData(20, 60, 60, 60, "EndsBeforeStart")]
    public void Change_OfAWindowOnDay40_IsAllowedOrRefused(int from, int to, int newFrom, int newTo, string? code)
    {
        var refusal = Record.Exception(() => WindowRule.DemandChange(Days(from, to), Days(newFrom, newTo), Start.AddDays(40))) as BusinessRuleException;

        refusal?.Code.ShouldBe("Plans:" + code);
        (refusal is null).ShouldBe(code is null);
    }

    [Fact]
    public void Resume_LetsTheWindowsCountAgain()
    {
        var (plan, now) = In("Terminated");

        plan.Resume("复工", "某人", now);

        plan.StateAt(now).ShouldBe(PlanState.Running);
        plan.History.Select(change => change.Kind).ShouldBe([PlanChangeKind.Published, PlanChangeKind.Terminated, PlanChangeKind.Resumed]);
    }

    [Fact]
    public void Acknowledgement_IsKeptOnceByName()
    {
        var (plan, now) = In("Running");

        plan.Acknowledge(["甲", "乙"], "张三", now);
        plan.Acknowledge(["乙", "丙"], "李四", now);

        plan.Acknowledgements.Select(row => (row.Warning, row.By)).ShouldBe([("甲", "张三"), ("乙", "张三"), ("丙", "李四")]);
    }

    private static (RegistrationPlan Plan, DateTime Now) In(string state)
    {
        var plan = new RegistrationPlan(Guid.CreateVersion7(), 2026, "2026年计划", Usual);
        if (state != "Draft")
        {
            plan.Publish("某人", Start.AddDays(-5));
        }

        if (state == "Terminated")
        {
            plan.Terminate("停工", "某人", Start.AddDays(10));
        }

        return (plan, state switch { "Published" or "Draft" => Start.AddDays(-1), "Ended" => Start.AddDays(121), _ => Start.AddDays(40) });
    }

    private static void Do(RegistrationPlan plan, string verb, DateTime now, string reason = "调整")
    {
        switch (verb)
        {
            case "Write":
                plan.Write(2027, "新名称", Longer);
                break;
            case "Delete":
                plan.DemandDraft();
                break;
            case "Publish":
                plan.Publish("某人", now);
                break;
            case "Change":
                plan.Change(Longer, reason, "某人", now);
                break;
            case "Record":
                plan.Record(new PlanChange(now, "某人", PlanChangeKind.Changed, "第一批", reason, []));
                break;
            case "Terminate":
                plan.Terminate(reason, "某人", now);
                break;
            default:
                plan.Resume(reason, "某人", now);
                break;
        }
    }

    private static TimeWindow Days(int from, int to) => new(Start.AddDays(from), Start.AddDays(to));
}
