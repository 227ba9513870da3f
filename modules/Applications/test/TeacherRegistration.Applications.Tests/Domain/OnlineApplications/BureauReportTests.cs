using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Tests.Domain.OnlineApplications;

/// <summary>报注册机构 (SPEC decision 11).</summary>
public sealed class BureauReportTests
{
    private static readonly DateTime Now = new(2026, 11, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Officer Officer = new("cs6s1s1xjyjrd", "一县", Now);

    [Theory]
    [InlineData(ConfirmationStatus.PendingConfirmation)]
    [InlineData(ConfirmationStatus.MaterialsComplete)]
    [InlineData(ConfirmationStatus.MaterialsIncomplete)]
    public void Report_BeforeReview_LeavesTheState(ConfirmationStatus status)
    {
        var application = TestApplication.Create(status);

        application.ReportBureau(Report());

        (application.Status, application.ReportOpenSince, application.BureauReport!.IsOpen).ShouldBe((status, Now, true));
    }

    [Theory]
    [InlineData(ConfirmationStatus.NotAccepted, ReviewStatus.None)]
    [InlineData(ConfirmationStatus.MaterialsComplete, ReviewStatus.FirstPassed)]
    [InlineData(ConfirmationStatus.MaterialsComplete, ReviewStatus.Returned)]
    public void Report_OfACaseThatCannotBeDeclined_IsAConflict(ConfirmationStatus status, ReviewStatus review)
    {
        var application = TestApplication.Create(status, review);

        Should.Throw<BusinessRuleException>(() => application.ReportBureau(Report())).Kind.ShouldBe(RuleViolationKind.Conflict);

        application.BureauReport.ShouldBeNull();
    }

    [Fact]
    public void Report_Twice_IsAConflictUntilTheFirstIsGone()
    {
        var application = TestApplication.Create();
        application.ReportBureau(Report());

        Should.Throw<BusinessRuleException>(() => application.ReportBureau(Report())).Code.ShouldBe(ApplicationsErrorCodes.ReportedAlready);
        application.WithdrawReport();
        application.ReportBureau(Report());

        application.ReportOpenSince.ShouldBe(Now);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void Report_WithoutAReasonOrWithTooLongAOne_IsRefusedBesideTheField(int length)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => TestApplication.Create().ReportBureau(Report(new string('因', length))));

        (refusal.Code, refusal.Field, refusal.Kind).ShouldBe((ApplicationsErrorCodes.ReportReason, "Reason", RuleViolationKind.Invalid));
    }

    [Fact]
    public void Settle_KeepsTheReportWithItsAnswer()
    {
        var application = TestApplication.Create();
        application.ReportBureau(Report());

        application.SettleReport("属本县", Officer);

        application.BureauReport!.Settlement.ShouldBe(new BureauSettlement("属本县", "cs6s1s1xjyjrd", Now));
        application.ReportOpenSince.ShouldBeNull();
    }

    [Fact]
    public void RejectAcceptance_SettlesTheReport()
    {
        var application = TestApplication.Create();
        application.ReportBureau(Report());

        application.RejectAcceptance(new Rejection("属二县", null, ""), Officer, Guid.CreateVersion7());

        application.BureauReport!.Settlement.ShouldBe(new BureauSettlement("", "cs6s1s1xjyjrd", Now));
        application.ReportOpenSince.ShouldBeNull();
    }

    [Fact]
    public void WithoutAnOpenReport_ThereIsNothingToWithdrawOrSettle()
    {
        var application = TestApplication.Create();

        Should.Throw<BusinessRuleException>(application.WithdrawReport).Code.ShouldBe(ApplicationsErrorCodes.NoOpenReport);
        Should.Throw<BusinessRuleException>(() => application.SettleReport("属本县", Officer)).Code.ShouldBe(ApplicationsErrorCodes.NoOpenReport);
    }

    private static BureauReport Report(string reason = "学校属二县") =>
        new(Guid.CreateVersion7(), "99990102", "测试六省一市二县教育和体育局", reason, "cs6s1s1xzcqr01", Now);
}
