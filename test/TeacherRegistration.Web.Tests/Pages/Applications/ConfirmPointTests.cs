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
    public async Task Get_ShowsTheOtherPointsAndLetsNoEndedOneBeChosen()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var opened = await browser.OpenAsync(CaseForm.AddressOf(id));
        var page = await browser.OpenAsync(LinkOf(opened, "更换确认点"));

        var choices = page.Document.QuerySelectorAll("[name=PointId]").ToDictionary(choice => choice.GetAttribute("value")!, choice => choice.HasAttribute("disabled"));
        choices.ShouldBe(
            new Dictionary<string, bool> { [await IdOfAsync(TestApplications.PointTwo)] = false, [await IdOfAsync(TestApplications.EndedPoint)] = true },
            ignoreOrder: true);
        page.Document.QuerySelector("label.ended")!.TextContent.ShouldContain("确认工作已结束,如需更换请联系注册机构");
    }

    [Fact]
    public async Task Get_OfThePoints_ShowsTheirWindowScopeAndLoad()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var words = (await browser.OpenAsync(PointsOf(id))).Document.QuerySelector("label:not(.ended)")!.TextContent;

        words.ShouldMatch(@"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} 至 \d{4}-");
        words.ShouldContain("人员范围:");
        words.ShouldMatch(@"已报 \d+ 人");
    }

    [Fact]
    public async Task PostChangePoint_MovesItFromOneListToTheOther()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var from = await host.SignInAsync("cs6s1s1xzcqr01");
        using var to = await host.SignInAsync("cs6s1s1xzcqr02");

        var answer = await ChangeAsync(from, id, TestApplications.PointTwo);

        answer.Location.ShouldBe($"/applications?done=PointChanged&point={await IdOfAsync(TestApplications.PointTwo)}&moved={id}");
        var told = (await from.OpenAsync(answer.Location)).Document.QuerySelector("[role=status].alert")!.TextContent;
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);
        told.ShouldContain("已换到确认点二");
        told.ShouldContain(point.Address);
        told.ShouldContain(point.Phone);
        told.ShouldContain("确认时间");
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
        var points = await browser.OpenAsync(PointsOf(id));
        var (_, fields) = Browser.Describe(concluded, "保存", ("PointId", await IdOfAsync(TestApplications.PointTwo)));

        var refused = await browser.PostAsync(PointsOf(id), fields);
        await browser.PressAsync(concluded, "未作确认");
        var changed = await ChangeAsync(browser, id, TestApplications.PointTwo);

        concluded.Words.ShouldContain("先点【未作确认】才能更换确认点");
        points.Document.QuerySelectorAll("[name=PointId]").ShouldBeEmpty();
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

    [Theory]
    [InlineData("?school=%E4%B8%80&page=2&done=Messaged", "/applications?school=%E4%B8%80&page=2&done=PointChanged")]
    [InlineData("//evil.example/?x=1", "/applications?")]
    [InlineData("https://evil.example\r\nX: y", "/applications?")]
    public async Task PostChangePoint_ReturnsToTheListAsItWasAndNowhereElse(string list, string expected)
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var answer = await ChangeAsync(browser, id, TestApplications.PointTwo, ("List", list), ("Next", id.ToString()));

        answer.Location.ShouldStartWith(expected);
        answer.Location.ShouldEndWith($"&moved={id}&next={id}");
        answer.Location.ShouldNotContain("\n");
    }

    [Fact]
    public async Task Post_WithAnOldVersion_IsAConflict()
    {
        var id = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var page = await browser.OpenAsync(PointsOf(id));
        var opened = await browser.OpenAsync(CaseForm.AddressOf(id));
        await browser.PressAsync(opened, "保存", ("Remark", "改过"));

        var answer = await browser.PressAsync(page, "确定更换", ("PointId", await IdOfAsync(TestApplications.PointTwo)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        IdsOf(await browser.OpenAsync("/applications?school=" + school)).ShouldBe([id]);
    }

    private Task<Guid> FileAsync(string point) => TestApplications.FileAsync(host, point, draft => draft.At(school));

    private async Task<Answer> ChangeAsync(Browser browser, Guid id, string target, params (string, string?)[] others) => await browser.PressAsync(
        await browser.OpenAsync(PointsOf(id)), "确定更换", [("PointId", await IdOfAsync(target)), .. others]);

    private async Task<string> IdOfAsync(string point) => (await TestApplications.FindPointAsync(host, point)).Id.ToString();

    private static string PointsOf(Guid id) => $"/applications/{id}/point";
}

public sealed class ConfirmPointOnSqliteTests(SqliteHost host) : ConfirmPointTests(host);

public sealed class ConfirmPointOnMySqlTests(MySqlHost host) : ConfirmPointTests(host);
