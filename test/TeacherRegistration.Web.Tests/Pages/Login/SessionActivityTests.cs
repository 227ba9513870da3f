using System.Net;
using System.Text.Json;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>SESS-3: what keeps a session alive, and what its end says.</summary>
public abstract class SessionActivityTests(ClockedHost host)
{
    [Theory]
    [InlineData("/session/state")]
    [InlineData("/bell/count")]
    [InlineData("/livez")]
    [InlineData("/readyz")]
    [InlineData("/theme/css/site.css")]
    public async Task Polling_DoesNotKeepTheSessionAlive(string address)
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        for (var minute = 0; minute < 31; minute++)
        {
            await browser.OpenAsync(address);
            host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        (await browser.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task State_TellsTheSecondsLeft_AndStayProlongsThem()
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        var (_, fields) = Browser.Describe(await browser.OpenAsync("/account/security"), "退出登录");
        host.Clock.Advance(TimeSpan.FromMinutes(28));
        (await ReadSecondsAsync(browser)).ShouldBe(120);

        (await browser.PostAsync("/session/state", fields)).Status.ShouldBe(HttpStatusCode.NoContent);

        (await ReadSecondsAsync(browser)).ShouldBe(1800);
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        (await browser.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task State_AfterTheEnd_LeadsToTheLoginAndLeavesItsReasonThere()
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        host.Clock.Advance(Session.IdleTime);

        (await browser.OpenAsync("/session/state")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await browser.OpenAsync("/login")).Words.ShouldContain("超过 30 分钟没有操作");
    }

    [Fact]
    public async Task PostAfterTheEnd_LeadsBackToItsPageAndSaysWhatHappened()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        var (address, fields) = Browser.Describe(await browser.OpenAsync("/account/security"), "修改密码");
        host.Clock.Advance(Session.IdleTime);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Referrer = new Uri(ProductHost.Address, "/account/security?changed=false");

        var answer = await browser.SendAsync(request);

        answer.Location.ShouldBe("/login?returnUrl=%2Faccount%2Fsecurity%3Fchanged%3Dfalse&lost=true");
        var login = await browser.OpenAsync(answer.Location);
        login.Words.ShouldContain("刚才填写的内容没有提交");
        login.Words.ShouldContain("超过 30 分钟没有操作");
        var code = await browser.PressAsync(login, "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        (await browser.PressAsync(await browser.OpenAsync(code.Location), "登录", ("Code", await browser.ReadCodeAsync(account.Phone)))).Location
            .ShouldBe("/account/security?changed=false");
    }

    [Fact]
    public async Task PartOfAPage_AfterTheEnd_SendsTheWholePageToTheLogin()
    {
        using var browser = host.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/security");
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", "https://localhost/applications?page=2");

        var answer = await browser.SendAsync(request);

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers["HX-Redirect"].ShouldBe("/login?returnUrl=%2Fapplications%3Fpage%3D2");
    }

    [Fact]
    public async Task PartOfAPage_ThatNamesAnotherSite_IsNotLedThere()
    {
        using var browser = host.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/security");
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", "https://evil.example/applications");

        (await browser.SendAsync(request)).Headers["HX-Redirect"].ShouldBe("/login");
    }

    private static async Task<int> ReadSecondsAsync(Browser browser) =>
        JsonDocument.Parse((await browser.OpenAsync("/session/state")).Text).RootElement.GetProperty("secondsLeft").GetInt32();
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class SessionActivityOnSqliteTests(ClockedSqliteHost host) : SessionActivityTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class SessionActivityOnMySqlTests(ClockedMySqlHost host) : SessionActivityTests(host);
