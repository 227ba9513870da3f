using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>更换确认点 (rules 38 to 44).</summary>
public abstract class ConfirmPointTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task Get_OffersTheOtherPointsThatHaveNotEnded()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        page.Document.QuerySelectorAll("[name=PointId]").Select(choice => choice.GetAttribute("value"))
            .ShouldBe([(await TestApplications.FindPointAsync(host, TestApplications.PointTwo)).Id.ToString()]);
    }

    [Fact]
    public async Task PostChangePoint_MovesItFromOneListToTheOther()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var from = await host.SignInAsync("cs6s1s1xzcqr01");
        using var to = await host.SignInAsync("cs6s1s1xzcqr02");

        var answer = await ChangeAsync(from, id, TestApplications.PointTwo);

        answer.Location.ShouldBe("/applications?done=PointChanged");
        (await from.OpenAsync(answer.Location)).Document.QuerySelector("[role=status].alert")!.TextContent.ShouldBe("已更换确认点,该申请转到新确认点。");
        IdsOf(await from.OpenAsync("/applications?school=" + school)).ShouldBeEmpty();
        IdsOf(await to.OpenAsync("/applications?school=" + school)).ShouldBe([id]);
        (await from.OpenAsync(CaseForm.AddressOf(id))).Status.ShouldBe(HttpStatusCode.NotFound);
        var record = (await TestApplications.ReadAuditAsync(host, id)).Single(row => row.Result == 302);
        record.UserName.ShouldBe("cs6s1s1xzcqr01");
        record.Changes!.ShouldContain((await TestApplications.FindPointAsync(host, TestApplications.PointOne)).Id.ToString());
        record.Changes!.ShouldContain((await TestApplications.FindPointAsync(host, TestApplications.PointTwo)).Id.ToString());
    }

    [Theory]
    [InlineData(TestApplications.EndedPoint, HttpStatusCode.Conflict)]
    [InlineData(TestApplications.OtherAgency, HttpStatusCode.BadRequest)]
    [InlineData(TestApplications.OtherProvince, HttpStatusCode.BadRequest)]
    [InlineData(TestApplications.PointOne, HttpStatusCode.BadRequest)]
    public async Task PostChangePoint_ToAPointThatIsNotOffered_IsRefused(string target, HttpStatusCode status)
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var answer = await ChangeAsync(browser, id, target);

        answer.Status.ShouldBe(status);
        answer.ErrorOf("PointId").ShouldNotBeEmpty();
        IdsOf(await browser.OpenAsync("/applications?school=" + school)).ShouldBe([id]);
    }

    [Fact]
    public async Task PostChangePoint_AfterAConclusion_IsAConflictUntilItIsReset()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        await CaseForm.CompleteAsync(browser, id);
        var concluded = await browser.OpenAsync(CaseForm.AddressOf(id));
        var (_, fields) = Browser.Describe(concluded, "保存", ("PointId", (await TestApplications.FindPointAsync(host, TestApplications.PointTwo)).Id.ToString()));

        var refused = await browser.PostAsync(CaseForm.AddressOf(id) + "?handler=ChangePoint", fields);
        await browser.PressAsync(concluded, "未作确认");
        var changed = await ChangeAsync(browser, id, TestApplications.PointTwo);

        concluded.Document.QuerySelectorAll("[name=PointId]").ShouldBeEmpty();
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        changed.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task PostChangePoint_FromAnEndedPoint_IsTheRegistrationUsers()
    {
        var id = await FileAsync(TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");

        var answer = await ChangeAsync(browser, id, TestApplications.PointTwo, ("Reason", "确认点已结束"));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Reason == "确认点已结束");
    }

    private Task<Guid> FileAsync(string point) => TestApplications.FileAsync(host, point, draft => draft.At(school));

    private async Task<Answer> ChangeAsync(Browser browser, Guid id, string target, params (string, string?)[] others) => await browser.PressAsync(
        await browser.OpenAsync(CaseForm.AddressOf(id)),
        "确定更换",
        [("PointId", (await TestApplications.FindPointAsync(host, target)).Id.ToString()), .. others]);
}

public sealed class ConfirmPointOnSqliteTests(SqliteHost host) : ConfirmPointTests(host);

public sealed class ConfirmPointOnMySqlTests(MySqlHost host) : ConfirmPointTests(host);
