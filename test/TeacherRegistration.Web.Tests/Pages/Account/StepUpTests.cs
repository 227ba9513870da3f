using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Account;

/// <summary>AUTH-15, AU-4: the second factor is asked for anew after 15 minutes, and given without losing the form.</summary>
public abstract class StepUpTests(ClockedHost host)
{
    private const string NewPassword = "Ein Pferd frisst keinen Gurkensalat";

    [Theory]
    [InlineData(15, HttpStatusCode.Redirect)]
    [InlineData(16, HttpStatusCode.Forbidden)]
    public async Task ChangeOfPassword_SomeMinutesAfterTheFactor_IsAcceptedForFifteen(int minutes, HttpStatusCode expected)
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        host.Clock.Advance(TimeSpan.FromMinutes(minutes));

        (await ChangeAsync(browser)).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task StepUp_ByTextMessage_LetsTheRefusedFormPass()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var refused = await ChangeAsync(browser);
        var page = await browser.OpenAsync(refused.Document.QuerySelector("[role=alert] a[target=_blank]")!.GetAttribute("href")!);

        var sent = await browser.PressAsync(page, $"发送验证码到 {account.Phone[..3]}****{account.Phone[^4..]}");
        (await browser.PressAsync(sent, "验证", ("Code", "000000"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var done = await browser.PressAsync(sent, "验证", ("Code", await browser.ReadCodeAsync(account.Phone)));

        (await browser.OpenAsync(done.Location)).Words.ShouldContain("验证完成");
        (await ChangeAsync(browser)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/account/authenticator", "/account/authenticator")]
    [InlineData("//evil.example", "/account/step-up?done=True")]
    public async Task StepUp_ByAuthenticator_ReturnsToTheAskedPageOfThisSiteOnly(string returnUrl, string expected)
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var page = await browser.OpenAsync("/account/step-up?returnUrl=" + Uri.EscapeDataString(returnUrl));

        var answer = await browser.PressAsync(page, "用动态口令验证", ("AuthenticatorCode", account.AuthenticatorCode()));

        answer.Location.ShouldBe(expected);
        (await browser.PressAsync(await browser.OpenAsync("/account/authenticator"), "更换验证器")).Status.ShouldBe(HttpStatusCode.Redirect);
        page.Words.ShouldNotContain("发送验证码到");
    }

    [Fact]
    public async Task StepUp_InOneSession_DoesNotCountInAnother()
    {
        var account = await StaffAccount.AddPlatformAsync(host);
        using var first = await account.LogInAsync(host.CreateBrowser());
        using var second = await account.LogInAsync(host.CreateBrowser());
        host.Clock.Advance(TimeSpan.FromMinutes(16));

        await first.PressAsync(await first.OpenAsync("/account/step-up"), "用动态口令验证", ("AuthenticatorCode", account.AuthenticatorCode()));

        (await ChangeAsync(second)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task CurrentPassword_TriedOverAndOver_IsNotComparedAnyMore()
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        for (var wrong = 0; wrong < 10; wrong++)
        {
            (await ChangeAsync(browser, $"wrong{wrong}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await ChangeAsync(browser)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<Answer> ChangeAsync(Browser browser, string current = StaffAccount.Password) => await browser.PressAsync(
        await browser.OpenAsync("/account/security"),
        "修改密码",
        ("CurrentPassword", current),
        ("NewPassword", NewPassword),
        ("RepeatedPassword", NewPassword));
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class StepUpOnSqliteTests(ClockedSqliteHost host) : StepUpTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class StepUpOnMySqlTests(ClockedMySqlHost host) : StepUpTests(host);
