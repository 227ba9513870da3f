using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Tests.Domain.ConditionChecks;

public sealed class ChecklistTests
{
    private readonly Checklist renewal = TestChecklist.Of(RegistrationKind.Renewal, 2023, 2024, 2025);

    [Fact]
    public void Rows_OfTheTwoKinds_Differ()
    {
        TestChecklist.Of(RegistrationKind.First, 2024, 2025).Rows.Select(row => row.Key).ShouldBe(["F1", "F3"]);
        renewal.Rows.Select(row => row.Key).ShouldBe(["P1", "P4-2023", "P4-2024", "P4-2025", "P8", "P9"]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    public void Rows_OfAConditionByYear_AreAsManyAsTheYears(int count) =>
        TestChecklist.Of(RegistrationKind.Renewal, [.. Enumerable.Range(2019, count)]).Rows.Count(row => row.Item.Code == "P4").ShouldBe(count);

    [Fact]
    public void DemandComplete_WithEveryRowMet_Passes() => Should.NotThrow(() => renewal.DemandComplete(TestChecklist.AllMet(renewal)));

    [Fact]
    public void DemandComplete_WithARowNotApplicable_Passes()
    {
        var answers = TestChecklist.AllMet(renewal);
        answers[5] = TestChecklist.Answer(renewal.Rows[5], ConditionStatus.NotApplicable);

        renewal.Check(answers);

        Should.NotThrow(() => renewal.DemandComplete(answers));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void DemandComplete_WithAnyRowUnansweredOrNotMet_IsRefusedBesideIt(int index)
    {
        var unanswered = TestChecklist.AllMet(renewal);
        unanswered.RemoveAt(index);
        var notMet = TestChecklist.AllMet(renewal);
        notMet[index] = TestChecklist.Answer(renewal.Rows[index], ConditionStatus.NotMet, Shortfall.ProofMissing);

        foreach (var answers in new[] { unanswered, notMet })
        {
            var refusal = Should.Throw<BusinessRuleException>(() => renewal.DemandComplete(answers));

            refusal.Code.ShouldBe(ConfirmationErrorCodes.NotAllMet);
            refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
            refusal.Field.ShouldBe(renewal.Rows[index].Key);
            refusal.Arguments.ShouldBe([1]);
        }
    }

    [Fact]
    public void DemandComplete_WithoutAnswers_CountsEveryRow() =>
        Should.Throw<BusinessRuleException>(() => renewal.DemandComplete([])).Arguments.ShouldBe([6]);

    [Fact]
    public void DemandIncomplete_WithOneRowNotMet_PassesWhateverTheOthers() => Should.NotThrow(
        () => Checklist.DemandIncomplete([TestChecklist.Answer(renewal.Rows[1], ConditionStatus.NotMet, Shortfall.ConditionUnmet)]));

    [Fact]
    public void DemandIncomplete_WithoutARowNotMet_IsRefused()
    {
        foreach (var answers in new[] { [], TestChecklist.AllMet(renewal) })
        {
            var refusal = Should.Throw<BusinessRuleException>(() => Checklist.DemandIncomplete(answers));

            refusal.Code.ShouldBe(ConfirmationErrorCodes.NoneNotMet);
            refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
        }
    }

    [Theory]
    [InlineData(true, 360, null)]
    [InlineData(true, 9999, null)]
    [InlineData(true, 359, ConfirmationErrorCodes.HoursBelow)]
    [InlineData(true, null, ConfirmationErrorCodes.HoursForm)]
    [InlineData(true, -1, ConfirmationErrorCodes.HoursForm)]
    [InlineData(true, 10_000, ConfirmationErrorCodes.HoursForm)]
    [InlineData(false, 312, null)]
    [InlineData(false, null, null)]
    [InlineData(false, -1, ConfirmationErrorCodes.HoursForm)]
    public void Check_OfTrainingHours_HoldsThemToThePolicy(bool isMet, int? hours, string? expected)
    {
        var checklist = TestChecklist.OfHours();
        var answer = (isMet
            ? TestChecklist.Answer(checklist.Rows[0], ConditionStatus.Met)
            : TestChecklist.Answer(checklist.Rows[0], ConditionStatus.NotMet, Shortfall.ConditionUnmet)) with
        { Hours = hours };

        var refusal = Record.Exception(() => checklist.Check([answer]));

        ((refusal as BusinessRuleException)?.Code, (refusal as BusinessRuleException)?.Field).ShouldBe((expected, expected is null ? null : "P5"));
    }
}
