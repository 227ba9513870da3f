using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin;

/// <summary>Whoever gets no code asks the agency's administrator, in whose list the request stands.</summary>
public abstract class LoginRequestTests(ProductHost host)
{
    [Fact]
    public async Task Request_OfAUserWithoutAPhone_IsAnsweredByACodeThatLogsIn()
    {
        var person = await StaffAccount.AddAsync(host);
        await person.LosePhoneAsync(host);
        using var browser = host.CreateBrowser();
        using var admin = await LogInAdminAsync();
        await AskAsync(browser, person, "请打 0371-000111");

        var item = await OpenRequestAsync(admin, person);
        item.Words.ShouldContain("请打 0371-000111");
        var issued = await admin.PressAsync(item, "签发一次性验证码", ("Reason", "没有手机号"));
        var code = issued.Document.QuerySelector("code.issued")!.TextContent;

        (await browser.PressAsync(await browser.OpenAsync("/login/code"), "用一次性验证码登录", ("AgencyCode", code))).Location.ShouldBe("/");
        issued.Words.ShouldContain("已签发验证码");
        (await admin.OpenAsync(item.Address)).Document.QuerySelector("code.issued").ShouldBeNull();
    }

    [Fact]
    public async Task Request_WhoseNumberWasPutRight_IsNotedAndAnswersOnce()
    {
        var person = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        using var admin = await LogInAdminAsync();
        await AskAsync(browser, person, "");
        var item = await OpenRequestAsync(admin, person);

        (await admin.PressAsync(item, "已更正手机号")).Location.ShouldBe("/admin/login-requests?noted=true");

        (await admin.PressAsync(item, "签发一次性验证码", ("Reason", "再来一次"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await admin.OpenAsync("/admin/login-requests?answered=true")).Words.ShouldContain(person.LoginName);
    }

    [Fact]
    public async Task UsersPages_LeadTheAdministratorToTheRequestsAndToACode_AndNobodyElse()
    {
        var person = await StaffAccount.AddAsync(host);
        using var admin = await LogInAdminAsync();
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");

        (await admin.OpenAsync("/admin/users")).Document.QuerySelector("main a[href='/admin/login-requests']").ShouldNotBeNull();
        (await admin.OpenAsync($"/admin/users/{person.Id}")).Document.QuerySelector($"main a[href='/admin/users/{person.Id}/login-code']").ShouldNotBeNull();
        (await officer.OpenAsync("/admin/users")).Document.QuerySelector("main a[href='/admin/login-requests']").ShouldBeNull();
    }

    [Fact]
    public async Task Request_WhileOneIsOpen_IsRefused()
    {
        var person = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await person.EnterPasswordAsync(browser);

        (await browser.PressAsync(page, "请机构管理员处理", ("Message", "一"))).Status.ShouldBe(HttpStatusCode.Redirect);
        using var other = host.CreateBrowser();
        var second = await person.EnterPasswordAsync(other);

        second.Words.ShouldContain("请等待答复");
        (await browser.PressAsync(page, "请机构管理员处理", ("Message", "二"), ("__FormToken", Guid.CreateVersion7().ToString()))).Status
            .ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Request_OfAnotherAgency_IsNotThere()
    {
        var person = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        using var admin = await LogInAdminAsync();
        await AskAsync(browser, person, "");
        var item = await OpenRequestAsync(admin, person);
        var other = await StaffAccount.AddToAsync(host, "99980101", RoleNames.AgencyAdministrator);
        using var stranger = await other.LogInAsync(host.CreateBrowser());
        var (_, fields) = Browser.Describe(await stranger.OpenAsync("/account/security"), "修改密码");

        (await stranger.OpenAsync("/admin/login-requests")).Words.ShouldNotContain(person.LoginName);
        (await stranger.OpenAsync(item.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsync(item.Address + "?handler=Phone", [.. fields, new("Version", "1")])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task AskAsync(Browser browser, StaffAccount person, string message)
    {
        var step = await browser.PressAsync(
            await browser.OpenAsync("/login"), "下一步", ("LoginName", person.LoginName), ("Password", StaffAccount.Password));
        step.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        var asked = await browser.PressAsync(await browser.OpenAsync("/login/code"), "请机构管理员处理", ("Message", message));
        (await browser.OpenAsync(asked.Location)).Words.ShouldContain("已转给机构管理员");
    }

    private static async Task<Answer> OpenRequestAsync(Browser admin, StaffAccount person)
    {
        for (var page = 1; ; page++)
        {
            var list = await admin.OpenAsync($"/admin/login-requests?page={page}");
            list.Status.ShouldBe(HttpStatusCode.OK);
            var rows = list.Document.QuerySelectorAll("tbody tr");
            rows.ShouldNotBeEmpty();
            if (rows.FirstOrDefault(row => row.TextContent.Contains(person.LoginName, StringComparison.Ordinal)) is { } found)
            {
                return await admin.OpenAsync(found.QuerySelector("a")!.GetAttribute("href")!);
            }
        }
    }

    private async Task<Browser> LogInAdminAsync() =>
        await (await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());
}

public sealed class LoginRequestOnSqliteTests(SqliteHost host) : LoginRequestTests(host);

public sealed class LoginRequestOnMySqlTests(MySqlHost host) : LoginRequestTests(host);
