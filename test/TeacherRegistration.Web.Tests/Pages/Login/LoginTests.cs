using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>Each test has an account of its own: the newest text to a shared phone may be another test's.</summary>
public abstract class LoginTests(ProductHost host) : IAsyncLifetime
{
    private const string DemoUser = "cs6s1s1xzcqr02";

    private StaffAccount user = null!;

    public async ValueTask InitializeAsync() => user = await StaffAccount.AddAsync(host);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Post_WithPasswordAndCode_OpensASession()
    {
        using var browser = host.CreateBrowser();

        await user.LogInAsync(browser);

        (await browser.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_WithThePasswordAlone_OpensNothing()
    {
        using var browser = host.CreateBrowser();

        await EnterPasswordAsync(browser);

        (await browser.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Theory]
    [InlineData(DemoUser, "wrong")]
    [InlineData("nobody", Browser.Password)]
    public async Task Post_WithAWrongPasswordOrName_IsRefusedAlike(string name, string password)
    {
        using var browser = host.CreateBrowser();

        var answer = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", name), ("Password", password));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("").ShouldStartWith("用户名或密码不正确");
        answer.Document.QuerySelector("#LoginName")!.GetAttribute("value").ShouldBe(name);
    }

    [Theory]
    [InlineData("", Browser.Password, "LoginName", "请输入用户名。")]
    [InlineData(DemoUser, "", "Password", "请输入密码。")]
    public async Task Post_WithAFieldMissing_SaysSoBesideIt(string name, string password, string field, string message)
    {
        using var browser = host.CreateBrowser();

        var answer = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", name), ("Password", password));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldBe(message);
    }

    [Fact]
    public async Task Post_WhenNoPhoneIsOnFile_SendsNothingAndSaysWhomToAsk()
    {
        using var browser = host.CreateBrowser();

        var answer = await browser.PressAsync(
            await browser.OpenAsync("/login"), "下一步", ("LoginName", "cs6s1s1xzcqr09"), ("Password", Browser.Password));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.ErrorOf("").ShouldContain("000****0000");
        answer.ErrorOf("").ShouldContain("教育局");
        (await browser.Client.GetStringAsync("/dev/sms.json?phone=00000000000")).ShouldBe("[]");
    }

    [Fact]
    public async Task PostOfTheCode_WhenItIsWrong_IsRefused()
    {
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser);
        var right = await browser.ReadCodeAsync(user.Phone);

        var answer = await browser.PressAsync(page, "登录", ("Code", right == "123456" ? "654321" : "123456"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Code").ShouldContain("验证码不正确");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("12345a")]
    [InlineData("\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16")]
    public async Task PostOfTheCode_WhenItIsNoSixDigits_IsRefusedWithoutCountingATry(string code)
    {
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser);

        for (var attempt = 0; attempt < 6; attempt++)
        {
            (await browser.PressAsync(page, "登录", ("Code", code))).ErrorOf("Code").ShouldBe("请输入 6 位数字验证码。");
        }

        (await browser.PressAsync(page, "登录", ("Code", await browser.ReadCodeAsync(user.Phone)))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task PostOfTheCode_AfterFiveWrongOnes_IsRefusedEvenWhenRight()
    {
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser);
        var right = await browser.ReadCodeAsync(user.Phone);
        var wrong = right == "000000" ? "000001" : "000000";

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => browser.PressAsync(page, "登录", ("Code", wrong))));
        var answer = await browser.PressAsync(page, "登录", ("Code", right));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("本次登录已失效");
    }

    [Fact]
    public async Task PostOfTheCode_TwentyTimesAtOnce_OpensOneSession()
    {
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser);
        var code = await browser.ReadCodeAsync(user.Phone);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => browser.PressAsync(page, "登录", ("Code", code))));

        answers.Count(answer => answer.Status == HttpStatusCode.Redirect).ShouldBe(1);
    }

    [Fact]
    public async Task PostOfTheCode_InAnotherBrowser_IsRefused()
    {
        using var browser = host.CreateBrowser();
        using var other = host.CreateBrowser();
        await EnterPasswordAsync(browser);
        var code = await browser.ReadCodeAsync(user.Phone);

        var answer = await other.OpenAsync("/login/code");

        answer.Location.ShouldBe("/login");
        (await browser.PressAsync(await browser.OpenAsync("/login/code"), "登录", ("Code", code))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task Resend_KillsTheOldCode()
    {
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser);
        var old = await browser.ReadCodeAsync(user.Phone);

        var resent = await browser.PressAsync(page, "重新发送验证码");
        var fresh = await browser.ReadCodeAsync(user.Phone);

        resent.Words.ShouldContain("之前的验证码已失效");
        (await browser.PressAsync(resent, "登录", ("Code", old))).Status.ShouldBe(old == fresh ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest);
        (await browser.PressAsync(resent, "登录", ("Code", fresh))).Location.ShouldBe("/");
    }

    [Theory]
    [InlineData("/account/security", "/account/security")]
    [InlineData("/applications?page=2", "/applications?page=2")]
    [InlineData("//evil.example", "/")]
    [InlineData("///evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("https:evil.example", "/")]
    [InlineData("http://localhost@evil.example", "/")]
    [InlineData("@evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/\r\nLocation: https://evil.example", "/")]
    [InlineData("~//evil.example", "/")]
    [InlineData("", "/")]
    public async Task PostOfTheCode_ReturnsToTheAskedPageOfThisSiteOnly(string returnUrl, string expected)
    {
        using var browser = host.CreateBrowser();
        var login = await browser.OpenAsync("/login?returnUrl=" + Uri.EscapeDataString(returnUrl));
        var step = await browser.PressAsync(login, "下一步", ("LoginName", user.LoginName), ("Password", StaffAccount.Password));

        var answer = await browser.PressAsync(
            await browser.OpenAsync(step.Location), "登录", ("Code", await browser.ReadCodeAsync(user.Phone)));

        answer.Location.ShouldBe(expected);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("X-Forwarded-Host")]
    public async Task Redirects_WhateverHostTheRequestNames_StayOnThisSite(string header)
    {
        using var browser = host.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/security");
        request.Headers.TryAddWithoutValidation(header, "evil.example");

        var answer = await browser.SendAsync(request);

        answer.Location.ShouldBe("/login?returnUrl=%2Faccount%2Fsecurity");
    }

    [Fact]
    public async Task Logout_EndsTheSessionOnTheServer()
    {
        var cookies = new CookieContainer();
        using var browser = await user.LogInAsync(host.CreateBrowser(cookies));
        var stolen = new CookieContainer();
        stolen.Add(cookies.GetCookies(ProductHost.Address));
        using var thief = host.CreateBrowser(stolen);

        var answer = await browser.PressAsync(await browser.OpenAsync("/account/security"), "退出登录");

        answer.Location.ShouldBe("/login");
        (await browser.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
        (await thief.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task SignedInPages_AreNotStoredByTheBrowser()
    {
        using var browser = await user.LogInAsync(host.CreateBrowser());

        (await browser.OpenAsync("/account/security")).Headers["Cache-Control"].ShouldContain("no-store");
    }

    private async Task<Answer> EnterPasswordAsync(Browser browser)
    {
        var step = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", user.LoginName), ("Password", StaffAccount.Password));
        step.Status.ShouldBe(HttpStatusCode.Redirect);
        return await browser.OpenAsync(step.Location);
    }
}

public sealed class LoginOnSqliteTests(SqliteHost host) : LoginTests(host);

public sealed class LoginOnMySqlTests(MySqlHost host) : LoginTests(host);
