using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>AUTH-3, AUTH-5, AUTH-6: how long a code lives, how often one is sent, how often one is tried.</summary>
public abstract class CodeLimitsTests(ClockedHost host)
{
    [Theory]
    [InlineData(4 * 60 + 59, HttpStatusCode.Redirect)]
    [InlineData(5 * 60, HttpStatusCode.Redirect)]
    [InlineData(5 * 60 + 1, HttpStatusCode.BadRequest)]
    public async Task PostOfTheCode_After_IsAcceptedForFiveMinutes(int seconds, HttpStatusCode expected)
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser, account);
        var code = await browser.ReadCodeAsync(account.Phone);

        host.Clock.Advance(TimeSpan.FromSeconds(seconds));
        var answer = await browser.PressAsync(page, "登录", ("Code", code));

        answer.Status.ShouldBe(expected);
        (await browser.OpenAsync("/account/security")).Status
            .ShouldBe(expected == HttpStatusCode.Redirect ? HttpStatusCode.OK : HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(60 * 60, 5)]
    [InlineData(24 * 60 * 60, 10)]
    public async Task Send_MoreOftenThanAllowed_Answers429AndSendsNothing(int windowSeconds, int allowed)
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        // Spread evenly, so that no shorter window's limit is in the way; the last second of the window is still within it.
        var pause = TimeSpan.FromSeconds((windowSeconds - 1.0) / allowed);
        for (var sent = 0; sent < allowed; sent++)
        {
            (await PostPasswordAsync(browser, account)).Status.ShouldBe(HttpStatusCode.Redirect);
            host.Clock.Advance(pause);
        }

        var refused = await PostPasswordAsync(browser, account);

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.ErrorOf("").ShouldStartWith("验证码发送过于频繁");
        (await browser.ReadTextsAsync(account.Phone)).Count.ShouldBe(allowed);
        host.Clock.Advance(TimeSpan.FromSeconds(int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture)));
        (await PostPasswordAsync(browser, account)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Send_OverAllPhonesTogether_StopsAtTheDeploymentsLimit()
    {
        // What other tests have sent is out of the window.
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await using var scope = host.Services.CreateAsyncScope();
        var limits = Options.Create(new LoginOptions { CodesPerMinuteAltogether = 3 });
        var codes = ActivatorUtilities.CreateInstance<LoginCodes>(scope.ServiceProvider, limits);
        for (var phone = 0; phone < 3; phone++)
        {
            await codes.CountAsync($"1390000100{phone}");
        }

        var refusal = await Should.ThrowAsync<BusinessRuleException>(() => codes.CountAsync("13900001009"));

        refusal.Kind.ShouldBe(RuleViolationKind.TooMany);
        host.Clock.Advance(refusal.RetryAfter!.Value);
        await codes.CountAsync("13900001009");
    }

    [Fact]
    public async Task Resend_WithinAMinute_Answers429AndLeavesTheCode()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser, account);
        host.Clock.Advance(TimeSpan.FromSeconds(59));

        var refused = await browser.PressAsync(page, "重新发送验证码");

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers["Retry-After"].ShouldBe("1");
        (await browser.PressAsync(refused, "登录", ("Code", await browser.ReadCodeAsync(account.Phone)))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task Resend_AfterFourWrongCodes_LeavesOneTry()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser, account);
        for (var wrong = 0; wrong < 4; wrong++)
        {
            await TryWrongCodeAsync(browser, page, account);
        }

        host.Clock.Advance(TimeSpan.FromSeconds(60));
        var resent = await browser.PressAsync(page, "重新发送验证码");
        resent.Words.ShouldContain("之前的验证码已失效");
        await TryWrongCodeAsync(browser, resent, account);
        var answer = await browser.PressAsync(resent, "登录", ("Code", await browser.ReadCodeAsync(account.Phone)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await browser.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Resend_AfterThirtyMinutes_IsRefused()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser, account);

        host.Clock.Advance(TimeSpan.FromMinutes(30));

        (await browser.PressAsync(page, "重新发送验证码")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await browser.ReadTextsAsync(account.Phone)).Count.ShouldBe(1);
    }

    private static async Task TryWrongCodeAsync(Browser browser, Answer page, StaffAccount account)
    {
        var right = await browser.ReadCodeAsync(account.Phone);
        (await browser.PressAsync(page, "登录", ("Code", right == "000000" ? "000001" : "000000"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<Answer> PostPasswordAsync(Browser browser, StaffAccount account) => await browser.PressAsync(
        await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));

    private static async Task<Answer> EnterPasswordAsync(Browser browser, StaffAccount account) =>
        await browser.OpenAsync((await PostPasswordAsync(browser, account)).Location);
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class CodeLimitsOnSqliteTests(ClockedSqliteHost host) : CodeLimitsTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class CodeLimitsOnMySqlTests(ClockedMySqlHost host) : CodeLimitsTests(host);
