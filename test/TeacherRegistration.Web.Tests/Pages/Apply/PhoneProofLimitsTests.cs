using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>AUTH-3, AUTH-4, AUTH-6 for codes that anybody can ask for: their limits, and that they use up nobody else's.</summary>
public abstract class PhoneProofLimitsTests(ClockedHost host)
{
    [Theory]
    [InlineData(5 * 60, HttpStatusCode.Redirect)]
    [InlineData(5 * 60 + 1, HttpStatusCode.BadRequest)]
    public async Task AUTH3_TheCode_IsAcceptedForFiveMinutes(int seconds, HttpStatusCode expected)
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync("/apply/register");
        await browser.PressAsync(page, "获取验证码", ("Phone", draft.Phone));
        var code = await browser.ReadCodeAsync(draft.Phone);

        host.Clock.Advance(TimeSpan.FromSeconds(seconds));

        (await TestApplicant.SendAsync(browser, page, draft, code)).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task AUTH4_ANewCode_KillsTheOldOne()
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync("/apply/register");
        await browser.PressAsync(page, "获取验证码", ("Phone", draft.Phone));
        var old = await browser.ReadCodeAsync(draft.Phone);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await browser.PressAsync(page, "获取验证码", ("Phone", draft.Phone));
        var newest = await browser.ReadCodeAsync(draft.Phone);

        // One time in a million they are the same.
        (await TestApplicant.SendAsync(browser, page, draft, old)).Status.ShouldBe(old == newest ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AUTH6_AnotherCodeWithinAMinute_Answers429AndSendsNone()
    {
        var phone = TestApplicant.Next().Phone;
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync("/apply/register");
        await browser.PressAsync(page, "获取验证码", ("Phone", phone));

        var refused = await browser.PressAsync(page, "获取验证码", ("Phone", phone));

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.ShouldContainKey("Retry-After");
        (await browser.ReadTextsAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AUTH11_CodesThatAStrangerAsksFor_LeaveTheLoginItsOwn()
    {
        var account = await StaffAccount.AddAsync(host);
        using var stranger = host.CreateBrowser();
        var page = await stranger.OpenAsync("/apply/phone");
        await stranger.PressAsync(page, "获取验证码", ("Phone", account.Phone));
        (await stranger.PressAsync(page, "获取验证码", ("Phone", account.Phone))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        using var browser = host.CreateBrowser();

        var answer = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));

        answer.Location.ShouldStartWith("/login/code");
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::8", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", false)]
    public async Task AUTH6_ANetwork_HasItsOwnLimit(string first, string second, bool isSame)
    {
        // What other rows of this theory have sent is out of the window.
        host.Clock.Advance(TimeSpan.FromHours(2));
        await using var scope = host.Services.CreateAsyncScope();
        var limits = Options.Create(new LoginOptions { CodesPerAddress = 1 });
        var phones = ActivatorUtilities.CreateInstance<PhoneProof>(scope.ServiceProvider, limits);
        await phones.SendAsync(TestApplicant.Next().Phone, first, currentToken: null);

        var again = () => phones.SendAsync(TestApplicant.Next().Phone, second, currentToken: null);

        if (isSame)
        {
            (await Should.ThrowAsync<BusinessRuleException>(again)).Kind.ShouldBe(RuleViolationKind.TooMany);
        }
        else
        {
            (await again()).ShouldNotBeEmpty();
        }
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class PhoneProofLimitsOnSqliteTests(ClockedSqliteHost host) : PhoneProofLimitsTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class PhoneProofLimitsOnMySqlTests(ClockedMySqlHost host) : PhoneProofLimitsTests(host);
