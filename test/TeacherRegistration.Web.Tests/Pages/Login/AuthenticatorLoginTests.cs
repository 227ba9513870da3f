using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>AUTH-17: codes of authenticator apps count once, and are the only way into a platform account.</summary>
public abstract class AuthenticatorLoginTests(ClockedHost host)
{
    private const string Button = "用动态口令登录";

    [Theory]
    [InlineData(-2, HttpStatusCode.BadRequest)]
    [InlineData(-1, HttpStatusCode.Redirect)]
    [InlineData(0, HttpStatusCode.Redirect)]
    [InlineData(1, HttpStatusCode.Redirect)]
    [InlineData(2, HttpStatusCode.BadRequest)]
    public async Task Post_WithTheCodeOfAStep_IsAcceptedOneStepEitherWay(int steps, HttpStatusCode expected)
    {
        var account = await (await StaffAccount.AddAsync(host)).EnrolAsync(host);
        using var browser = host.CreateBrowser();
        var page = await account.EnterPasswordAsync(browser);

        (await GiveAsync(browser, page, account.AuthenticatorCode(steps))).Status.ShouldBe(expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Post_WithACodeThatIsNotNewerThanTheLast_IsRefused(int steps)
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var first = await account.LogInAsync(host.CreateBrowser());
        using var second = host.CreateBrowser();
        var page = await account.EnterPasswordAsync(second);

        (await GiveAsync(second, page, account.AuthenticatorCode(steps))).Status.ShouldBe(HttpStatusCode.BadRequest);
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await GiveAsync(second, page, account.AuthenticatorCode())).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_TheSameCodeAtOnceInTwoBrowsers_OpensOneSession()
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var first = host.CreateBrowser();
        using var second = host.CreateBrowser();
        var pages = new[] { await account.EnterPasswordAsync(first), await account.EnterPasswordAsync(second) };

        var answers = await Task.WhenAll(
            GiveAsync(first, pages[0], account.AuthenticatorCode()), GiveAsync(second, pages[1], account.AuthenticatorCode()));

        answers.Count(answer => answer.Status == HttpStatusCode.Redirect).ShouldBe(1);
    }

    [Fact]
    public async Task PlatformAccount_GetsNoTextMessageAndNoOtherWay()
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var browser = host.CreateBrowser();

        var page = await account.EnterPasswordAsync(browser);
        var fields = Browser.Describe(page, Button).Fields.Where(field => field.Key != "AuthenticatorCode").ToList();
        var resent = await browser.PostAsync("/login/code?handler=Resend", fields);
        var bySms = await browser.PostAsync("/login/code", [.. fields, new("Code", "123456")]);
        var byAgency = await browser.PostAsync("/login/code?handler=Agency", [.. fields, new("AgencyCode", "12345678")]);

        page.Document.QuerySelector("#Code").ShouldBeNull();
        page.Document.QuerySelector("#AgencyCode").ShouldBeNull();
        new[] { resent.Status, bySms.Status, byAgency.Status }.ShouldBe([HttpStatusCode.Conflict, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest]);
        (await browser.ReadTextsAsync(account.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Enrolment_ByTheKeyOnThePage_LetsTheAppAndEachRecoveryCodeInOnce()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        var begun = await browser.PressAsync(await browser.OpenAsync("/account/authenticator"), "启用动态口令");
        var setup = await browser.OpenAsync(begun.Location);
        var secret = setup.Document.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        setup.Document.QuerySelector("img.qr")!.GetAttribute("src")!.ShouldStartWith("data:image/png;base64,");

        (await browser.PressAsync(setup, "确认启用", ("SetupCode", "000000"))).ErrorOf("SetupCode").ShouldStartWith("数字不正确");
        var shown = await browser.PressAsync(setup, "确认启用", ("SetupCode", StaffAccount.CodeOf(secret, host)));
        var codes = shown.Document.QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();

        codes.Count.ShouldBe(10);
        codes.Distinct().Count().ShouldBe(10);
        (await browser.OpenAsync("/account/authenticator")).Document.QuerySelectorAll(".codes code").Length.ShouldBe(0);
        await ShouldOpenOnceAsync(account, codes[3]);
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        using var other = host.CreateBrowser();
        var page = await account.EnterPasswordAsync(other);
        (await GiveAsync(other, page, StaffAccount.CodeOf(secret, host))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task TenWrongCodes_OverSeveralAttempts_LockTheAuthenticatorForAWhile()
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var browser = host.CreateBrowser();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var page = await account.EnterPasswordAsync(browser);
            for (var wrong = 0; wrong < 5; wrong++)
            {
                (await GiveAsync(browser, page, account.AuthenticatorCode(50 + wrong))).Status.ShouldBe(HttpStatusCode.BadRequest);
            }
        }

        var refused = await GiveAsync(browser, await account.EnterPasswordAsync(browser), account.AuthenticatorCode());
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        var accepted = await GiveAsync(browser, await account.EnterPasswordAsync(browser), account.AuthenticatorCode());

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        accepted.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task PlatformAccount_CannotRemoveItsAuthenticator()
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        var page = await browser.OpenAsync("/account/authenticator");

        page.Words.ShouldNotContain("停用动态口令");
        var (_, fields) = Browser.Describe(page, "更换验证器");
        (await browser.PostAsync("/account/authenticator?handler=Remove", fields)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private static Task<Answer> GiveAsync(Browser browser, Answer page, string code) => browser.PressAsync(page, Button, ("AuthenticatorCode", code));

    private async Task ShouldOpenOnceAsync(StaffAccount account, string code)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        using var first = host.CreateBrowser();
        (await first.PressAsync(await account.EnterPasswordAsync(first), "用恢复码登录", ("RecoveryCode", code.ToLowerInvariant()))).Location.ShouldBe("/");
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        using var second = host.CreateBrowser();
        (await second.PressAsync(await account.EnterPasswordAsync(second), "用恢复码登录", ("RecoveryCode", code))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class AuthenticatorLoginOnSqliteTests(ClockedSqliteHost host) : AuthenticatorLoginTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class AuthenticatorLoginOnMySqlTests(ClockedMySqlHost host) : AuthenticatorLoginTests(host);
