using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin;

/// <summary>在线用户: an agency sees its own, the platform's security administrator all; ended is ended on every node.</summary>
public abstract class OnlineUserTests(ProductHost host)
{
    [Fact]
    public async Task End_ByTheAgencysAdministrator_RefusesTheNextRequestOnEveryNode()
    {
        var person = await StaffAccount.AddAsync(host);
        var cookies = new CookieContainer();
        using var browser = await person.LogInAsync(host.CreateBrowser(cookies));
        await using var node = host.StartAnother();
        using var elsewhere = node.CreateBrowser(cookies);
        (await elsewhere.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
        using var admin = await LogInAsync(await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator));

        var answer = await EndAsync(admin, person);

        answer.Location.ShouldBe("/admin/online-users?ended=true");
        (await elsewhere.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
        var login = await browser.OpenAsync((await browser.OpenAsync("/account/security")).Location);
        login.Words.ShouldContain("管理员结束了您的登录");
        (await browser.OpenAsync("/login")).Words.ShouldNotContain("管理员结束了您的登录");
    }

    [Fact]
    public async Task AZ11_Applicants_AreInNobodysList()
    {
        var draft = TestApplicant.Next() with { Name = "在线申请人" + Guid.CreateVersion7().ToString("N")[^8..] };
        using var applicant = await TestApplicant.OpenAsync(host, draft);
        await applicant.OpenAsync("/apply/messages");
        using var security = await LogInAsync(await StaffAccount.AddPlatformAsync(host, RoleNames.SecurityAdministrator));

        string.Concat((await ReadAsync(security)).Select(page => page.Words)).ShouldNotContain(draft.Name);
    }

    [Fact]
    public async Task List_OfAnAgency_HasItsOwnUsersOnly()
    {
        var own = await StaffAccount.AddAsync(host);
        var other = await StaffAccount.AddToAsync(host, "99980101", RoleNames.ConfirmationUser);
        using var first = await LogInAsync(own);
        using var second = await LogInAsync(other);
        using var admin = await LogInAsync(await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator));
        using var security = await LogInAsync(await StaffAccount.AddPlatformAsync(host, RoleNames.SecurityAdministrator));

        var all = (await ReadAsync(security)).SelectMany(page => page.Document.QuerySelectorAll("tbody tr")).ToList();
        var theirs = all.Single(row => row.TextContent.Contains(other.LoginName, StringComparison.Ordinal)).QuerySelector("form")!.GetAttribute("action")!;
        var (_, fields) = Browser.Describe(await admin.OpenAsync("/account/security"), "修改密码");

        string.Concat((await ReadAsync(admin)).Select(page => page.Words)).ShouldContain(own.LoginName);
        string.Concat((await ReadAsync(admin)).Select(page => page.Words)).ShouldNotContain(other.LoginName);
        (await admin.PostAsync(theirs, fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await second.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
        (await EndAsync(security, other)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await second.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task List_ShowsDeviceAndAddress_AndOnesOwnWithoutAButton()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator);
        var browser = host.CreateBrowser();
        browser.Client.DefaultRequestHeaders.UserAgent.ParseAdd(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0");
        using var admin = await account.LogInAsync(browser);

        var row = (await ReadAsync(admin)).SelectMany(page => page.Document.QuerySelectorAll("tbody tr"))
            .Single(found => found.TextContent.Contains(account.LoginName, StringComparison.Ordinal));

        row.TextContent.ShouldContain("Edge 131 · Windows 10/11");
        row.QuerySelector("button").ShouldBeNull();
        row.TextContent.ShouldContain("本人");
    }

    [Fact]
    public async Task OwnSession_EndedFromAnotherOne_IsOver()
    {
        var account = await StaffAccount.AddAsync(host);
        using var first = await LogInAsync(account);
        using var second = await LogInAsync(account);
        var page = await second.OpenAsync("/account/security");

        (await second.PressAsync(page, "结束")).Location.ShouldBe("/account/security?ended=true");

        (await first.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
        (await second.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SecurityPage_ListsTheLatestLogins_FailedOnesToo()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", "falsch"));
        await browser.PressAsync(await account.EnterPasswordAsync(browser), "登录", ("Code", "000000"));
        await account.LogInAsync(browser);

        var rows = (await browser.OpenAsync("/account/security")).Document.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr");

        rows.Select(row => row.QuerySelector(".chip")!.TextContent).ShouldBe(["成功", "验证码错误", "密码错误"]);
    }

    private async Task<Browser> LogInAsync(StaffAccount account) => await account.LogInAsync(host.CreateBrowser());

    private static async Task<Answer> EndAsync(Browser admin, StaffAccount person)
    {
        var pages = await ReadAsync(admin);
        var (page, row) = pages.SelectMany(page => page.Document.QuerySelectorAll("tbody tr"), (page, row) => (page, row))
            .Single(found => found.row.TextContent.Contains(person.LoginName, StringComparison.Ordinal));
        var (_, fields) = Browser.Describe(page, "结束");
        return await admin.PostAsync(row.QuerySelector("form")!.GetAttribute("action")!, fields);
    }

    private static async Task<List<Answer>> ReadAsync(Browser browser)
    {
        var pages = new List<Answer>();
        for (string? next = "/admin/online-users"; next is not null;)
        {
            pages.Add(await browser.OpenAsync(next));
            pages[^1].Status.ShouldBe(HttpStatusCode.OK);
            next = pages[^1].Document.QuerySelectorAll(".pager a").FirstOrDefault(link => link.TextContent == "下一页")?.GetAttribute("href");
        }

        return pages;
    }
}

public sealed class OnlineUserOnSqliteTests(SqliteHost host) : OnlineUserTests(host);

public sealed class OnlineUserOnMySqlTests(MySqlHost host) : OnlineUserTests(host);
