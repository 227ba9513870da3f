using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>Nobody is locked out by a phone: the agency's administrator issues a one-time code, and the person learns of it.</summary>
public abstract class AgencyCodeTests(ClockedHost host)
{
    private const string LogIn = "用一次性验证码登录";

    [Fact]
    public async Task Post_WithTheIssuedCode_LogsInOnceAndTheNextLoginSaysSo()
    {
        var person = await StaffAccount.AddAsync(host);
        using var admin = await LogInAdminAsync();
        var code = await IssueAsync(admin, person);
        using var browser = host.CreateBrowser();
        using var again = host.CreateBrowser();

        (await browser.PressAsync(await person.EnterPasswordAsync(browser), LogIn, ("AgencyCode", code))).Location.ShouldBe("/");
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        var page = await person.EnterPasswordAsync(again);
        (await again.PressAsync(page, LogIn, ("AgencyCode", code))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var own = await again.PressAsync(page, "登录", ("Code", await again.ReadCodeAsync(person.Phone)));

        own.Location.ShouldStartWith("/account/login-notice");
        var notice = await again.OpenAsync(own.Location);
        notice.Words.ShouldContain("签发的一次性验证码登录了您的账号");
        notice.Words.ShouldContain("手机丢了");
        (await again.PressAsync(notice, "知道了")).Location.ShouldBe("/");
        (await again.OpenAsync("/account/login-notice")).Words.ShouldNotContain("手机丢了");
    }

    [Fact]
    public async Task Notice_InASessionOpenedByACode_CannotBePutToRest()
    {
        var person = await StaffAccount.AddAsync(host);
        using var admin = await LogInAdminAsync();
        using var first = host.CreateBrowser();
        (await first.PressAsync(await person.EnterPasswordAsync(first), LogIn, ("AgencyCode", await IssueAsync(admin, person)))).Location.ShouldBe("/");
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        using var second = host.CreateBrowser();

        var answer = await second.PressAsync(await person.EnterPasswordAsync(second), LogIn, ("AgencyCode", await IssueAsync(admin, person)));
        await second.PressAsync(await second.OpenAsync(answer.Location), "知道了");

        (await second.OpenAsync("/account/login-notice")).Words.ShouldContain("手机丢了");
    }

    [Theory]
    [InlineData(15 * 60, HttpStatusCode.Redirect)]
    [InlineData(15 * 60 + 1, HttpStatusCode.BadRequest)]
    public async Task Post_AfterSomeTime_IsAcceptedForFifteenMinutes(int seconds, HttpStatusCode expected)
    {
        var person = await StaffAccount.AddAsync(host);
        using var admin = await LogInAdminAsync();
        using var browser = host.CreateBrowser();
        var page = await person.EnterPasswordAsync(browser);
        var code = await IssueAsync(admin, person);

        host.Clock.Advance(TimeSpan.FromSeconds(seconds));

        (await browser.PressAsync(page, LogIn, ("AgencyCode", code))).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Post_WrongCodesOfEveryKind_CountInTheSameFiveTries()
    {
        var person = await (await StaffAccount.AddAsync(host)).EnrolAsync(host);
        using var admin = await LogInAdminAsync();
        using var browser = host.CreateBrowser();
        var page = await person.EnterPasswordAsync(browser);
        var code = await IssueAsync(admin, person);
        var wrong = code == "00000000" ? "00000001" : "00000000";

        await browser.PressAsync(page, LogIn, ("AgencyCode", wrong));
        await browser.PressAsync(page, LogIn, ("AgencyCode", wrong));
        await browser.PressAsync(page, "用动态口令登录", ("AuthenticatorCode", person.AuthenticatorCode(99)));
        await browser.PressAsync(page, "用恢复码登录", ("RecoveryCode", "AAAAA-BBBBB"));
        await browser.PressAsync(page, "登录", ("Code", "000000"));

        (await browser.PressAsync(page, LogIn, ("AgencyCode", code))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Issue_ASecondCode_KillsTheFirst()
    {
        var person = await StaffAccount.AddAsync(host);
        using var admin = await LogInAdminAsync();
        using var browser = host.CreateBrowser();
        var page = await person.EnterPasswordAsync(browser);
        var (first, second) = (await IssueAsync(admin, person), await IssueAsync(admin, person));

        (await browser.PressAsync(page, LogIn, ("AgencyCode", first))).Status.ShouldBe(first == second ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest);
        (await browser.PressAsync(page, LogIn, ("AgencyCode", second))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Issue_ForOneself_AnotherAgencyOrThePlatform_IsRefused()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator);
        using var admin = await account.LogInAsync(host.CreateBrowser());
        var elsewhere = await StaffAccount.AddToAsync(host, "99990102", RoleNames.ConfirmationUser);
        var platform = await StaffAccount.AddPlatformAsync(host);
        var own = await admin.OpenAsync(PageOf(await StaffAccount.AddAsync(host)));
        var (_, fields) = Browser.Describe(own, "签发一次性验证码", ("Reason", "手机丢了"));

        (await admin.OpenAsync(PageOf(account))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.PostAsync(PageOf(account), fields)).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var other in new[] { elsewhere, platform })
        {
            (await admin.OpenAsync(PageOf(other))).Status.ShouldBe(HttpStatusCode.NotFound);
            (await admin.PostAsync(PageOf(other), fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Issue_WithoutAReason_IsRefusedBesideTheField(string reason)
    {
        using var admin = await LogInAdminAsync();
        var page = await admin.OpenAsync(PageOf(await StaffAccount.AddAsync(host)));

        var answer = await admin.PressAsync(page, "签发一次性验证码", ("Reason", reason));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Reason").ShouldStartWith("请填写原因");
    }

    [Fact]
    public async Task Issue_MoreThanFifteenMinutesAfterTheFactor_AsksForItAndKeepsTheInput()
    {
        using var admin = await LogInAdminAsync();
        var page = await admin.OpenAsync(PageOf(await StaffAccount.AddAsync(host)));
        host.Clock.Advance(TimeSpan.FromMinutes(16));

        var answer = await admin.PressAsync(page, "签发一次性验证码", ("Reason", "手机丢了"));

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Document.QuerySelector("#Reason")!.GetAttribute("value").ShouldBe("手机丢了");
        var link = answer.Document.QuerySelector("[role=alert] a[href='/account/step-up']")!;
        (link.GetAttribute("target"), link.GetAttribute("rel")).ShouldBe(("_blank", "noopener"));
    }

    internal static string PageOf(StaffAccount person) => $"/admin/users/{person.Id}/login-code";

    private async Task<Browser> LogInAdminAsync() =>
        await (await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());

    private static async Task<string> IssueAsync(Browser admin, StaffAccount person)
    {
        var answer = await admin.PressAsync(await admin.OpenAsync(PageOf(person)), "签发一次性验证码", ("Reason", "手机丢了"));
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return answer.Document.QuerySelector("code.issued")!.TextContent;
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class AgencyCodeOnSqliteTests(ClockedSqliteHost host) : AgencyCodeTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class AgencyCodeOnMySqlTests(ClockedMySqlHost host) : AgencyCodeTests(host);
