using System.Net;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Points;

/// <summary>确认点 of the own agency.</summary>
public abstract class PointsTests(ProductHost host)
{
    [Theory]
    [InlineData("cs6s1s1xadmin", HttpStatusCode.OK)]
    [InlineData("cs6s1s1xjyjrd", HttpStatusCode.OK)]
    [InlineData("cs6s1s1xzcqr01", HttpStatusCode.Forbidden)]
    public async Task Get_IsForAdministratorsAndRegistrationUsers(string loginName, HttpStatusCode status)
    {
        using var browser = await host.SignInAsync(loginName);

        (await browser.OpenAsync("/admin/points")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Get_ListsThePointsOfTheOwnAgencyAlone()
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var page = await browser.OpenAsync("/admin/points");

        page.Document.QuerySelectorAll("tbody tr").Select(row => row.Children[0].TextContent)
            .ShouldBe([TestApplications.PointOne, TestApplications.PointTwo, TestApplications.EndedPoint]);
        var first = page.Document.QuerySelector("tbody tr")!;
        first.Children.Select(cell => cell.TextContent.Trim()).ToArray()[1..5].ShouldBe(["确认点一", "测试六省一市一县教育路1号政务服务大厅", "0999-8888888", "60"]);
        first.Children[6].TextContent.Trim().ShouldBe("开放");
        int.Parse(first.Children[5].TextContent, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task APointOfAnotherAgency_IsNotThere()
    {
        var foreign = await TestApplications.FindPointAsync(host, TestApplications.OtherAgency);
        using var browser = await host.SignInAsync("cs6s1s1xadmin");
        var own = await browser.OpenAsync($"/admin/points/{(await TestApplications.FindPointAsync(host, TestApplications.PointOne)).Id}");

        var page = await browser.OpenAsync($"/admin/points/{foreign.Id}");
        var unknown = await browser.OpenAsync($"/admin/points/{Guid.CreateVersion7()}");

        (page.Status, unknown.Status).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        Visible(page).ShouldBe(Visible(unknown));
        foreach (var (handler, button) in new[] { ("", "保存"), ("?handler=Close", "关闭确认点"), ("?handler=Reopen", "关闭确认点"), ("?handler=Delete", "删除确认点") })
        {
            var (_, fields) = Browser.Describe(own, button);
            (await browser.PostAsync($"/admin/points/{foreign.Id}{handler}", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await TestApplications.FindPointAsync(host, TestApplications.OtherAgency)).ShouldBe(foreign);
    }

    [Fact]
    public async Task PostClose_AndPostReopen_ChangeTheStateThatTheListShows()
    {
        var (tree, browser) = await PointForm.StartAsync(host);
        using var _ = browser;
        var address = (await PointForm.AddAsync(browser)).Location.Split('?')[0];

        var closed = await browser.PressAsync(await browser.OpenAsync(address), "关闭确认点");
        var list = await browser.OpenAsync("/admin/points");
        var reopened = await browser.PressAsync(await browser.OpenAsync(address), "重新开放");

        closed.Location.ShouldBe(address + "?done=Closed");
        list.Document.QuerySelector("tbody tr")!.Children[6].TextContent.Trim().ShouldBe("已关闭");
        reopened.Location.ShouldBe(address + "?done=Reopened");
        (await PointForm.ReadAsync(host, tree)).Single().State.ShouldBe(PointState.Open);
    }

    [Fact]
    public async Task PostDelete_OfAnUnusedPoint_RemovesIt()
    {
        var (tree, browser) = await PointForm.StartAsync(host);
        using var _ = browser;
        var page = await browser.OpenAsync((await PointForm.AddAsync(browser)).Location);

        var answer = await browser.PressAsync(page, "删除确认点");

        answer.Location.ShouldBe("/admin/points?done=Deleted");
        (await browser.OpenAsync(answer.Location)).Words.ShouldContain("确认点已删除。");
        (await PointForm.ReadAsync(host, tree)).ShouldBeEmpty();
    }

    [Fact]
    public async Task PostDelete_OfAPointInUse_SaysWhatUsesIt()
    {
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var answer = await browser.PressAsync(await browser.OpenAsync($"/admin/points/{point.Id}"), "删除确认点");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldMatch(@"^不能删除,它正被使用:\d+ 个用户、\d+ 个确认点安排、\d+ 份申请。不再接收新申请可以改为关闭。$");
        (await TestApplications.FindPointAsync(host, TestApplications.PointOne)).ShouldBe(point);
    }

    /// <summary>The page without what differs from answer to answer: nonces, tokens, the trace id.</summary>
    private static string Visible(Answer page) => System.Text.RegularExpressions.Regex.Replace(page.Document.QuerySelector("main")!.TextContent, "[0-9a-f]{16,}", "");
}

public sealed class PointsOnSqliteTests(SqliteHost host) : PointsTests(host);

public sealed class PointsOnMySqlTests(MySqlHost host) : PointsTests(host);
