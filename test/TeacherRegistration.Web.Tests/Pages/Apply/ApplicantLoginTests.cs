using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Identity.Web.Authentication;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>The applicants' login: by ID number, password and code, or by phone and code; apart from staff's (rule 6, decision 17).</summary>
public abstract class ApplicantLoginTests(ProductHost host)
{
    private const string DemoId = "999999199001010016";
    private const string DemoPhone = "19900000101";

    [Fact]
    public async Task PasswordAndCode_OpenTheOwnApplication()
    {
        using var browser = host.CreateBrowser();

        var code = await browser.PressAsync(await browser.OpenAsync("/apply"), "下一步", ("IdNumber", DemoId), ("Password", Browser.Password));
        var answer = await browser.PressAsync(await browser.OpenAsync(code.Location), "登录", ("Code", await browser.ReadCodeAsync(DemoPhone)));

        answer.Location.ShouldBe("/apply/applications");
        (await browser.OpenAsync((await browser.OpenAsync(answer.Location)).Location)).Words.ShouldContain("有留言");
    }

    [Fact]
    public async Task PhoneAndCode_SignIn()
    {
        using var browser = host.CreateBrowser();
        var draft = await RegisteredAsync();

        var answer = await LogInByPhoneAsync(browser, draft);

        answer.Location.ShouldBe("/apply/applications");
    }

    [Fact]
    public async Task AUTH10_APhone_ThatNobodyRegistered_GetsACodeAndTheSameAnswer()
    {
        using var browser = host.CreateBrowser();
        var nobody = TestApplicant.Next();
        var (mine, others) = (await RegisteredAsync(), await RegisteredAsync());

        var unknown = await LogInByPhoneAsync(browser, nobody);
        var another = await LogInByPhoneAsync(browser, mine with { IdNumber = others.IdNumber });

        unknown.Status.ShouldBe(HttpStatusCode.Conflict);
        unknown.ErrorOf("IdNumber").ShouldNotBeEmpty();
        (another.Status, another.ErrorOf("IdNumber")).ShouldBe((unknown.Status, unknown.ErrorOf("IdNumber")));
    }

    [Fact]
    public async Task AUTH1_ThePhoneAlone_OpensNothing()
    {
        var draft = await RegisteredAsync();
        using var browser = host.CreateBrowser();

        (await LogInByPhoneAsync(browser, draft with { IdNumber = "" })).Status.ShouldBe(HttpStatusCode.Conflict);

        (await browser.OpenAsync("/apply/messages")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task AUTH1_AfterThePasswordAlone_NothingOpens()
    {
        var draft = await RegisteredAsync();
        using var browser = host.CreateBrowser();
        await browser.PressAsync(await browser.OpenAsync("/apply"), "下一步", ("IdNumber", draft.IdNumber), ("Password", TestApplicant.Password));

        foreach (var address in new[] { "/apply/applications", "/apply/messages" })
        {
            (await browser.OpenAsync(address)).Location.ShouldStartWith("/apply?returnUrl=");
        }
    }

    [Theory]
    [InlineData("999997199001010016", "wrong")]
    [InlineData("not a number", "wrong")]
    public async Task AUTH10_UnknownAndWrong_LookAlike(string idNumber, string password)
    {
        using var browser = host.CreateBrowser();

        var answer = await browser.PressAsync(await browser.OpenAsync("/apply"), "下一步", ("IdNumber", idNumber), ("Password", password));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("").ShouldBe(await RefusedAsync(await RegisteredAsync()));
    }

    [Fact]
    public async Task Rule6_StaffDoNotLogInHere_AndApplicantsNotThere()
    {
        using var browser = host.CreateBrowser();

        (await browser.PressAsync(await browser.OpenAsync("/apply"), "下一步", ("IdNumber", "cs6s1s1xzcqr01"), ("Password", Browser.Password)))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", DemoId), ("Password", Browser.Password)))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ASession_OfOneSite_IsNothingOnTheOther()
    {
        using var staff = await host.SignInAsync("cs6s1s1xzcqr01");
        using var applicant = await TestApplicant.OpenAsync(host, TestApplicant.Next());

        (await staff.OpenAsync("/apply/applications")).Location.ShouldStartWith("/apply?");
        (await applicant.OpenAsync("/applications")).Location.ShouldStartWith("/login?");
    }

    [Fact]
    public async Task ASessionsToken_InTheOtherSitesCookie_IsNothing()
    {
        var account = await StaffAccount.AddAsync(host, [Framework.Contracts.Security.RoleNames.ConfirmationUser]);
        var token = await StaffSession.OpenTokenAsync(host, account);
        var cookies = new CookieContainer();
        cookies.Add(ProductHost.Address, new Cookie(SessionCookies.ApplicantSession, token) { Secure = true, Path = "/" });
        using var browser = host.CreateBrowser(cookies);

        (await browser.OpenAsync("/apply/applications")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task Logout_EndsTheSessionOnTheServer()
    {
        using var browser = await TestApplicant.OpenAsync(host, TestApplicant.Next());

        var answer = await browser.PressAsync(await browser.OpenAsync("/apply/messages"), "退出登录");

        answer.Location.ShouldBe("/apply");
        (await browser.OpenAsync("/apply/messages")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task AForgottenPassword_IsSetAnewByIdNumberAndPhone_AndOldSessionsEnd()
    {
        var draft = TestApplicant.Next();
        using var old = host.CreateBrowser();
        await TestApplicant.RegisterAsync(old, draft);
        using var browser = host.CreateBrowser();

        var answer = await RecoverAsync(browser, draft, draft.IdNumber);

        answer.Location.ShouldBe("/apply/applications");
        (await old.OpenAsync("/apply/messages")).Location.ShouldStartWith("/apply?");
        (await browser.OpenAsync("/apply/messages")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AForgottenPassword_OfAnothersIdNumber_IsNotSet()
    {
        var draft = await RegisteredAsync();
        var victim = await RegisteredAsync();
        using var browser = host.CreateBrowser();

        var answer = await RecoverAsync(browser, draft, victim.IdNumber);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("IdNumber").ShouldNotBeEmpty();
    }

    private static async Task<Answer> LogInByPhoneAsync(Browser browser, FilingDraft draft)
    {
        var page = await browser.PressAsync(await browser.OpenAsync("/apply/phone"), "获取验证码", ("IdNumber", draft.IdNumber), ("Phone", draft.Phone));
        return await browser.PressAsync(page, "登录", ("Code", await browser.ReadCodeAsync(draft.Phone)));
    }

    private static async Task<Answer> RecoverAsync(Browser browser, FilingDraft draft, string idNumber)
    {
        const string password = "春天再和她去看一次樱花吧";
        var page = await browser.PressAsync(await browser.OpenAsync("/apply/recover"), "获取验证码", ("Phone", draft.Phone));
        return await browser.PressAsync(
            page, "设置登录密码", ("IdNumber", idNumber), ("Code", await browser.ReadCodeAsync(draft.Phone)), ("NewPassword", password), ("RepeatedPassword", password));
    }

    private async Task<FilingDraft> RegisteredAsync()
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();
        (await TestApplicant.RegisterAsync(browser, draft)).Location.ShouldBe("/apply/applications");
        return draft;
    }

    private async Task<string> RefusedAsync(FilingDraft draft)
    {
        using var browser = host.CreateBrowser();
        return (await browser.PressAsync(await browser.OpenAsync("/apply"), "下一步", ("IdNumber", draft.IdNumber), ("Password", "wrong"))).ErrorOf("");
    }
}

public sealed class ApplicantLoginOnSqliteTests(SqliteHost host) : ApplicantLoginTests(host);

public sealed class ApplicantLoginOnMySqlTests(MySqlHost host) : ApplicantLoginTests(host);
