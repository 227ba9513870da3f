using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Tests.Domain.ConditionChecks;

/// <summary>Which answers a checklist takes (SPEC §2.2).</summary>
public sealed class ConditionCheckTests
{
    private readonly Checklist renewal = TestChecklist.Of(RegistrationKind.Renewal, 2024, 2025);
    private readonly ConditionCheck check = new(Guid.CreateVersion7(), Guid.CreateVersion7());

    [Fact]
    public void Answer_WithSomeRows_KeepsThemAndLeavesTheOthersOpen()
    {
        var answer = TestChecklist.Answer(renewal.Rows[2], ConditionStatus.NotMet, Shortfall.ProofMissing);

        check.Answer(renewal, [answer]);

        check.Answers.ShouldBe([answer]);
    }

    [Fact]
    public void Answer_Anew_TakesThePlaceOfTheFormerAnswers()
    {
        check.Answer(renewal, TestChecklist.AllMet(renewal));

        check.Answer(renewal, []);

        check.Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("P1", false)]
    [InlineData("P8", false)]
    [InlineData("P9", true)]
    public void Answer_NotApplicable_OnlyWhereThePolicyAllowsIt(string code, bool isAllowed)
    {
        var row = renewal.Rows.Single(candidate => candidate.Item.Code == code);

        var refusal = Record.Exception(() => check.Answer(renewal, [TestChecklist.Answer(row, ConditionStatus.NotApplicable)]));

        (refusal is null).ShouldBe(isAllowed);
        (refusal as BusinessRuleException)?.Code.ShouldBe(ConfirmationErrorCodes.NotApplicableForbidden);
        (refusal as BusinessRuleException)?.Field.ShouldBe(code);
    }

    [Fact]
    public void Answer_NotMetWithoutItsKind_IsRefused() =>
        Refused([TestChecklist.Answer(renewal.Rows[0], ConditionStatus.NotMet)], ConfirmationErrorCodes.ShortfallMissing).Field.ShouldBe("P1");

    [Theory]
    [InlineData("F1", null)]
    [InlineData("P99", null)]
    [InlineData("P1", 2025)]
    [InlineData("P4", null)]
    [InlineData("P4", 2023)]
    public void Answer_ToARowThatTheListDoesNotHave_IsRefused(string code, int? year) =>
        Refused([new ConditionAnswer(code, year, ConditionStatus.Met, null, "")], ConfirmationErrorCodes.UnknownCondition);

    [Fact]
    public void Answer_WithTheSameRowTwice_IsRefused() => Refused(
        [.. TestChecklist.AllMet(renewal), TestChecklist.Answer(renewal.Rows[0], ConditionStatus.NotMet, Shortfall.ProofMissing)],
        ConfirmationErrorCodes.UnknownCondition);

    [Fact]
    public void Answer_WithANoteOfMoreThan200Characters_IsRefused()
    {
        var answer = TestChecklist.Answer(renewal.Rows[0], ConditionStatus.Met);
        check.Answer(renewal, [answer with { Note = new string('注', 200) }]);

        Refused([answer with { Note = new string('注', 201) }], ConfirmationErrorCodes.NoteTooLong).Field.ShouldBe("P1");
    }

    private BusinessRuleException Refused(IReadOnlyList<ConditionAnswer> answers, string code)
    {
        var before = check.Answers;

        var refusal = Should.Throw<BusinessRuleException>(() => check.Answer(renewal, answers));

        refusal.Code.ShouldBe(code);
        refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
        check.Answers.ShouldBe(before);
        return refusal;
    }
}
