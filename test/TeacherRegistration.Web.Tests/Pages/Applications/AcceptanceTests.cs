using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>不予受理 and 恢复受理 (rules 72 to 75, 107; SPEC decision 11).</summary>
public abstract class AcceptanceTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string Officer = "cs6s1s1xjyjrd";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reject_ByTheRegistrationUser_TakesItOutWithItsReason(bool isConcluded)
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        using var officer = await host.SignInAsync(Officer);
        if (isConcluded)
        {
            await CaseForm.CompleteAsync(clerk, id);
            await clerk.PressAsync(await clerk.OpenAsync(CaseForm.AddressOf(id)), "保存");
        }

        var answer = await RejectAsync(officer, id, ("Reason", "任教学校属二县"), ("RightAgencyCode", "99990102"));
        var details = await officer.OpenAsync(answer.Location);

        answer.Location.ShouldBe($"/applications/{id}?done=Rejected");
        details.Words.ShouldContain("任教学校属二县");
        details.Words.ShouldContain("测试六省一市二县教育和体育局");
        details.Document.QuerySelector(".chip.bad")!.TextContent.ShouldBe("申报未受理");
        (await clerk.OpenAsync($"/applications/{id}/receipt.pdf")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await clerk.OpenAsync(CaseForm.AddressOf(id))).Location.ShouldBe($"/applications/{id}");
        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Reason == "任教学校属二县");
    }

    [Fact]
    public async Task Restore_PutsItBackAmongThePending()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var officer = await host.SignInAsync(Officer);
        await RejectAsync(officer, id, ("Reason", "误操作"));

        var answer = await RestoreAsync(officer, id);

        answer.Location.ShouldBe($"/applications/{id}?done=Restored");
        var restored = await TestApplications.ReadAsync(host, Point, id);
        (restored.Status, restored.Rejection, restored.ConcludedAt).ShouldBe((ConfirmationStatus.PendingConfirmation, null, null));
        (await TestApplications.ReadApprovalsAsync(host, Point, id)).Select(record => record.Status)
            .ShouldBe([ConfirmationStatus.NotAccepted, ConfirmationStatus.PendingConfirmation]);
    }

    [Fact]
    public async Task Restore_OfAPersonWhoHasAppliedElsewhere_IsAConflict()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (row, _) => row))[0];
        using var officer = await host.SignInAsync(Officer);
        await RejectAsync(officer, id, ("Reason", "属二县"));
        await TestApplications.FileAsync(host, TestApplications.OtherAgency, row => row with { IdNumber = draft.IdNumber });

        var answer = await RestoreAsync(officer, id);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe("该申请人本年度已有其他有效申请,不能恢复受理。");
        (await TestApplications.ReadAsync(host, Point, id)).Status.ShouldBe(ConfirmationStatus.NotAccepted);
    }

    [Theory]
    [InlineData("Reason", "")]
    [InlineData("Reason", "  ")]
    [InlineData("RightAgencyCode", "99990101")]
    [InlineData("RightAgencyCode", "99980101")]
    [InlineData("RightAgencyCode", "12345678")]
    public async Task Reject_WithABadInput_IsRefusedBesideItAndKeepsIt(string field, string value)
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var officer = await host.SignInAsync(Officer);

        var answer = await RejectAsync(officer, id, field == "Reason" ? [(field, value)] : [("Reason", "属二县"), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        (await TestApplications.ReadAsync(host, Point, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    [Theory]
    [InlineData(ReviewStatus.FirstPassed)]
    [InlineData(ReviewStatus.Returned)]
    public async Task Reject_OnceFirstReviewHasDecided_IsAConflict(ReviewStatus review)
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var officer = await host.SignInAsync(Officer);
        await TestApplications.SetAsync(host, Point, id, nameof(OnlineApplication.ReviewStatus), review);

        (await RejectAsync(officer, id, ("Reason", "属二县"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task AConfirmationUser_HasNoSuchButtonAndNoSuchPage()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        using var officer = await host.SignInAsync(Officer);

        (await clerk.OpenAsync($"/applications/{id}")).Words.ShouldNotContain("不予受理");
        (await officer.OpenAsync($"/applications/{id}")).Words.ShouldContain("不予受理");
        (await clerk.OpenAsync(AddressOf(id))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string AddressOf(Guid id) => $"/applications/{id}/acceptance";

    private static async Task<Answer> RejectAsync(Browser browser, Guid id, params (string, string?)[] fields) =>
        await browser.PressAsync(await browser.OpenAsync(AddressOf(id)), "不予受理", fields);

    private static async Task<Answer> RestoreAsync(Browser browser, Guid id) =>
        await browser.PressAsync(await browser.OpenAsync(AddressOf(id)), "恢复受理");
}

public sealed class AcceptanceOnSqliteTests(SqliteHost host) : AcceptanceTests(host);

public sealed class AcceptanceOnMySqlTests(MySqlHost host) : AcceptanceTests(host);
