using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Tests.Domain.OnlineApplications;

/// <summary>Every verb in every state (SPEC §1.4, rules 42, 43, 53, 65–78, decision 2).</summary>
public sealed class StatusMachineTests
{
    /// <summary>While review has not begun.</summary>
    private const string BeforeReview = """
        .                    Complete          Incomplete        Reset             RejectAcceptance  ChangePoint       Correct           Annotate          RenewPaper        RestoreAcceptance  Amend              Withdraw
        PendingConfirmation  ok                ok                NotConcludedYet   ok                ok                ok                ok                ok                NotRejected       ok                 ok
        MaterialsComplete    ok                ok                ok                ok                PointLocked       ok                ok                ok                NotRejected       Concluded          Concluded
        MaterialsIncomplete  ok                ok                ok                ok                PointLocked       ok                ok                ok                NotRejected       Concluded          Concluded
        NotAccepted          NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation ok                NotInConfirmation  NotInConfirmation
        Withdrawn            NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotRejected       NotInConfirmation  NotInConfirmation
        """;

    /// <summary>Once a review has sent the case back.</summary>
    private const string SentBack = """
        .                    Complete          Incomplete        Reset             RejectAcceptance  ChangePoint       Correct           Annotate          RenewPaper        RestoreAcceptance  Amend              Withdraw
        PendingConfirmation  ok                ok                NotConcludedYet   ReviewHasDecided  ok                ok                ok                ok                NotRejected       ok                 ok
        MaterialsComplete    ok                ok                ok                ReviewHasDecided  PointLocked       ok                ok                ok                NotRejected       Concluded          Concluded
        MaterialsIncomplete  ok                ok                ok                ReviewHasDecided  PointLocked       ok                ok                ok                NotRejected       Concluded          Concluded
        NotAccepted          NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation ok                NotInConfirmation  NotInConfirmation
        Withdrawn            NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotRejected       NotInConfirmation  NotInConfirmation
        """;

    /// <summary>Once a review has decided.</summary>
    private const string Decided = """
        .                    Complete          Incomplete        Reset             RejectAcceptance  ChangePoint       Correct           Annotate          RenewPaper        RestoreAcceptance  Amend              Withdraw
        PendingConfirmation  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  NotRejected       ReviewHasDecided   ReviewHasDecided
        MaterialsComplete    ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  NotRejected       ReviewHasDecided   ReviewHasDecided
        MaterialsIncomplete  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  ReviewHasDecided  NotRejected       ReviewHasDecided   ReviewHasDecided
        NotAccepted          NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation ok                NotInConfirmation  NotInConfirmation
        Withdrawn            NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotInConfirmation NotRejected       NotInConfirmation  NotInConfirmation
        """;

    private static readonly Dictionary<ReviewStatus, string> Tables = new()
    {
        [ReviewStatus.None] = BeforeReview,
        [ReviewStatus.AwaitingFirstReview] = BeforeReview,
        [ReviewStatus.Returned] = SentBack,
        [ReviewStatus.FirstPassed] = Decided,
        [ReviewStatus.FirstDeferred] = Decided,
        [ReviewStatus.FirstFailed] = Decided,
        [ReviewStatus.SecondPassed] = Decided,
        [ReviewStatus.SecondDeferred] = Decided,
        [ReviewStatus.SecondFailed] = Decided,
        [ReviewStatus.FinalPassed] = Decided,
        [ReviewStatus.FinalDeferred] = Decided,
        [ReviewStatus.FinalFailed] = Decided,
    };

    private static readonly Dictionary<string, Action<OnlineApplication>> Verbs = new()
    {
        ["Complete"] = application => Conclude(application, ConfirmationStatus.MaterialsComplete),
        ["Incomplete"] = application => Conclude(application, ConfirmationStatus.MaterialsIncomplete),
        ["Reset"] = application => Conclude(application, ConfirmationStatus.PendingConfirmation),
        ["RejectAcceptance"] = application => Describe(application.RejectAcceptance(new Rejection("属二县", null, ""), new Officer("cs6s1s1xjyjrd", "一县", DateTime.UnixEpoch), Guid.CreateVersion7())),
        ["ChangePoint"] = application => application.ChangePoint(Guid.CreateVersion7()),
        ["Correct"] = application => application.CorrectEmployment(TestApplication.Employment with { School = "东山中心小学" }, DataSource.ConfirmationEdit),
        ["Annotate"] = application => application.Annotate("0012", "补交"),
        ["RenewPaper"] = application =>
        {
            application.CorrectEmployment(TestApplication.Employment with { School = "西山中心小学" }, DataSource.ConfirmationEdit);
            application.RenewPaper();
        },
        ["Amend"] = application => application.Amend(TestApplication.Amendment, isOnPaper: true),
        ["Withdraw"] = application => application.Withdraw(),
        ["RestoreAcceptance"] = application => Describe(application.RestoreAcceptance(new Officer("cs6s1s1xjyjrd", "一县", DateTime.UnixEpoch), Guid.CreateVersion7())),
    };

    public static TheoryData<ConfirmationStatus, ReviewStatus, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<ConfirmationStatus, ReviewStatus, string, string>();
            foreach (var (review, table) in Tables)
            {
                var lines = table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
                foreach (var (line, column) in lines.Skip(1).SelectMany(line => Enumerable.Range(1, line.Length - 1).Select(column => (line, column))))
                {
                    rows.Add(Enum.Parse<ConfirmationStatus>(line[0]), review, lines[0][column], line[column]);
                }
            }

            return rows;
        }
    }

    [Fact]
    public void Rows_CoverEveryStateAndVerb() =>
        Rows.Count.ShouldBe(Enum.GetValues<ConfirmationStatus>().Length * Enum.GetValues<ReviewStatus>().Length * Verbs.Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_InAState_IsAllowedOrRefusedAndThenChangesNothing(ConfirmationStatus status, ReviewStatus review, string verb, string expected)
    {
        var application = TestApplication.Create(status, review);
        var before = Describe(application);

        var refusal = Record.Exception(() => Verbs[verb](application));

        if (expected == "ok")
        {
            refusal.ShouldBeNull();
            Describe(application).ShouldNotBe(before);
        }
        else
        {
            var rule = refusal.ShouldBeOfType<BusinessRuleException>();
            rule.Code.ShouldBe("Applications:" + expected);
            rule.Kind.ShouldBe(RuleViolationKind.Conflict);
            Describe(application).ShouldBe(before);
        }

        application.ReviewStatus.ShouldBe(review);
    }

    private static void Conclude(OnlineApplication application, ConfirmationStatus conclusion) =>
        Describe(application.Conclude(conclusion, new Officer("cs6s1s1xzcqr01", "一县确认点一", DateTime.UnixEpoch), Guid.CreateVersion7()));

    private static string Describe(object value) => string.Join("|", value.GetType().GetProperties().Select(property => property.GetValue(value)));
}
