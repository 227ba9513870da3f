using System.Net;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Notices;

/// <summary>通知公告 of agencies: written, published, read, withdrawn; who is meant and who is not.</summary>
public abstract class NoticesTests(ProductHost host)
{
    private readonly string title = "通知" + Guid.CreateVersion7().ToString("N")[^12..];

    [Fact]
    public async Task ADraft_IsSeenByNobodyUntilItIsPublished()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        using var reader = await agency.LogInAsync(host, RoleNames.RegistrationUser);

        var draft = await WriteAsync(author);
        var before = await reader.OpenAsync("/notices");
        await PublishAsync(author, draft);
        var home = await reader.OpenAsync("/");

        before.Words.ShouldNotContain(title);
        home.Words.ShouldContain(title);
        (await reader.OpenAsync("/notices")).Words.ShouldContain(title);
        var text = await reader.OpenAsync(LinkTo(home));
        text.Document.QuerySelector("main .lines")!.TextContent.ShouldBe("第一行\n第二行 <b>不是标签</b>");
    }

    [Fact]
    public async Task Read_TakesItOffTheHomePageAndCountsOnce()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        using var reader = await agency.LogInAsync(host, RoleNames.RegistrationUser);
        var notice = await WriteAsync(author);
        await PublishAsync(author, notice);
        var page = await reader.OpenAsync(LinkTo(await reader.OpenAsync("/")));

        (await reader.PressAsync(page, "已阅读")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await reader.PressAsync(page, "已阅读", ("__FormToken", Guid.CreateVersion7().ToString()))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await reader.OpenAsync("/")).Words.ShouldNotContain(title);
        (await reader.OpenAsync("/notices")).Words.ShouldContain(title);
        var seen = await author.OpenAsync(notice);
        seen.Words.ShouldContain("已阅读 1 人");
        seen.Document.QuerySelectorAll("main tbody tr td").Take(2).Select(cell => cell.TextContent).ShouldBe(["测试", agency.Agency.ShortName]);
    }

    [Fact]
    public async Task AMustRead_StandsAboveEveryPageUntilItIsRead()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        using var reader = await agency.LogInAsync(host, RoleNames.RegistrationUser);
        await PublishAsync(author, await WriteAsync(author, ("MustRead", "true")));

        var first = await reader.OpenAsync("/account/security");
        var second = await reader.OpenAsync("/downloads");
        var answer = await reader.PressAsync(first, "已阅读");

        first.Document.QuerySelector(".page-alerts")!.TextContent.ShouldContain(title);
        second.Document.QuerySelector(".page-alerts")!.TextContent.ShouldContain(title);
        answer.Location.ShouldBe("/account/security");
        (await reader.OpenAsync("/account/security")).Document.QuerySelector(".page-alerts")!.TextContent.Trim().ShouldBe("");
    }

    [Fact]
    public async Task AMustRead_OfASuperior_ReachesThoseBelowAtTheirNextRequest()
    {
        var city = await TestAgency.AddAsync(host);
        using var author = await city.LogInAsync(host, RoleNames.AgencyAdministrator);
        using var reader = await (await TestAgency.AddAsync(host, AgencyTier.County, city)).LogInAsync(host, RoleNames.RegistrationUser);
        var notice = await WriteAsync(author, ("MustRead", "true"), ("Audience", "OwnAndBelow"));
        // What the node keeps for the county is there before the notice is.
        var before = await reader.OpenAsync("/account/security");

        await PublishAsync(author, notice);
        var published = await reader.OpenAsync("/account/security");
        await author.PressAsync(await author.OpenAsync(notice), "撤回");

        before.Words.ShouldNotContain(title);
        published.Document.QuerySelector(".page-alerts")!.TextContent.ShouldContain(title);
        (await reader.OpenAsync("/account/security")).Words.ShouldNotContain(title);
    }

    [Fact]
    public async Task Read_InPlace_TakesTheNoticeAwayAndLeavesThePage()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        await PublishAsync(author, await WriteAsync(author, ("MustRead", "true")));
        var page = await author.OpenAsync("/account/security");
        var (address, fields) = Browser.Describe(page, "已阅读");
        var target = page.Document.QuerySelector(".page-alerts form")!.GetAttribute("hx-target")![1..];

        var answer = await SendAsync(author, HttpMethod.Post, address, target, fields);
        var path = System.Text.Json.JsonDocument.Parse(answer.Headers["HX-Location"]).RootElement.GetProperty("path").GetString()!;

        answer.Headers.ShouldNotContainKey("HX-Trigger");
        page.Document.GetElementById(target).ShouldNotBeNull();
        (await SendAsync(author, HttpMethod.Get, path, target, [])).Text.ShouldBe("");
    }

    private static async Task<Answer> SendAsync(Browser browser, HttpMethod method, string address, string target, List<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(method, address) { Content = method == HttpMethod.Post ? new FormUrlEncodedContent(fields) : null };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Target", target);
        return await browser.SendAsync(request);
    }

    [Fact]
    public async Task Read_WithAForeignReturnAddress_StaysHere()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        await PublishAsync(author, await WriteAsync(author, ("MustRead", "true")));
        var page = await author.OpenAsync("/account/security");

        (await author.PressAsync(page, "已阅读", ("ReturnUrl", "//evil.example/"))).Location.ShouldStartWith("/notices/");
    }

    [Fact]
    public async Task OnlyThoseMeant_SeeIt()
    {
        var province = await TestAgency.AddAsync(host);
        var city = await TestAgency.AddAsync(host, AgencyTier.City, province);
        var county = await TestAgency.AddAsync(host, AgencyTier.County, city);
        var sibling = await TestAgency.AddAsync(host, AgencyTier.City, province);
        var stranger = await TestAgency.AddAsync(host);
        using var author = await city.LogInAsync(host, RoleNames.AgencyAdministrator);
        var down = await WriteAsync(author, ("Audience", "OwnAndBelow"));
        await PublishAsync(author, down);
        var own = title;
        var ownOnly = await WriteAsync(author, ("Title", own + "本级"), ("Audience", "OwnStaff"));
        await PublishAsync(author, ownOnly);

        foreach (var (agency, sees) in new[] { (city, "both"), (county, "down"), (province, ""), (sibling, ""), (stranger, "") })
        {
            using var reader = await agency.LogInAsync(host, RoleNames.RegistrationUser);
            var titles = (await reader.OpenAsync("/notices")).Document.QuerySelectorAll("tbody a").Select(link => link.TextContent).ToList();

            titles.ShouldBe(sees switch { "both" => [own + "本级", own], "down" => [own], _ => [] }, ignoreOrder: true, agency.Agency.Tier.ToString());
            var id = down.Split('/', '?')[3];
            (await reader.OpenAsync("/notices/" + id)).Status.ShouldBe(sees.Length > 0 ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }

        using var administrator = await county.LogInAsync(host, RoleNames.AgencyAdministrator);
        (await administrator.OpenAsync(down)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Withdraw_TakesItFromEverybody()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        var notice = await WriteAsync(author, ("MustRead", "true"));
        await PublishAsync(author, notice);

        (await author.PressAsync(await author.OpenAsync(notice), "撤回")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await author.OpenAsync("/notices")).Words.ShouldNotContain(title);
        (await author.OpenAsync("/account/security")).Words.ShouldNotContain(title);
        (await author.OpenAsync("/admin/notices")).Words.ShouldContain("已撤回");
    }

    [Fact]
    public async Task Publish_Twice_Answers409()
    {
        var agency = await TestAgency.AddAsync(host);
        using var author = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        var notice = await WriteAsync(author);
        var page = await author.OpenAsync(notice);
        await PublishAsync(author, notice);

        (await author.PressAsync(page, "发布")).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("Title", "", "必填。")]
    [InlineData("Text", "", "必填。")]
    [InlineData("ValidUntil", "2026-01-01T00:00:00", "结束时间要晚于开始时间。")]
    [InlineData("ValidFrom", "1026-01-01T00:00:00", "请填写 2000 年到 2099 年之间的日期和时间。")]
    [InlineData("ValidFrom", "tomorrow", "格式不正确,请重新输入。")]
    [InlineData("Audience", "OwnAndBelow", "本机构没有下级机构,请选择只发给本机构。")]
    public async Task Post_OfABadField_Answers400BesideIt(string field, string value, string message)
    {
        var county = await TestAgency.AddAsync(host, AgencyTier.County, await TestAgency.AddAsync(host));
        using var author = await county.LogInAsync(host, RoleNames.AgencyAdministrator);
        var page = await author.OpenAsync("/admin/notices/new");

        var answer = await author.PressAsync(page, "保存草稿", [.. new (string, string?)[] { ("Title", title), ("Text", "内容") }.Where(given => given.Item1 != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector("main [role=alert]")!.TextContent.Trim().ShouldBe(message);
    }

    [Fact]
    public async Task Write_AsARegistrationUser_IsForbidden()
    {
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");

        (await browser.OpenAsync("/admin/notices")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.OpenAsync("/admin/notices/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Writes a draft and returns the address of its page.</summary>
    private async Task<string> WriteAsync(Browser author, params (string, string?)[] fields)
    {
        var page = await author.OpenAsync("/admin/notices/new");
        (string Name, string? Value)[] usual = [("Title", title), ("Text", "第一行\r\n第二行 <b>不是标签</b>")];
        return (await author.PressAsync(page, "保存草稿", [.. usual.Where(field => fields.All(given => given.Item1 != field.Name)), .. fields])).Location.Split('?')[0];
    }

    private static async Task PublishAsync(Browser author, string notice)
    {
        var answer = await author.PressAsync(await author.OpenAsync(notice), "发布");
        answer.Location.ShouldBe(notice + "?done=Published");
    }

    private string LinkTo(Answer page) => page.Document.QuerySelectorAll("main a").First(link => link.TextContent == title).GetAttribute("href")!;
}

public sealed class NoticesOnSqliteTests(SqliteHost host) : NoticesTests(host);

public sealed class NoticesOnMySqlTests(MySqlHost host) : NoticesTests(host);
