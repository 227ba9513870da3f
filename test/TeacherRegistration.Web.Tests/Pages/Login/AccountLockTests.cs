using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>AUTH-10, AUTH-11: ten failures lock an account for a while, and nobody can see it from outside.</summary>
public abstract class AccountLockTests(ClockedHost host)
{
    private const int Failures = 10;

    [Fact]
    public async Task Post_AfterTenFailures_AnswersTheRightPasswordLikeAWrongOne()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var wrong = await FailAsync(browser, account, Failures);

        var right = await EnterAsync(browser, account, StaffAccount.Password);

        right.Status.ShouldBe(HttpStatusCode.BadRequest);
        right.Status.ShouldBe(wrong.Status);
        right.Document.QuerySelector("main")!.TextContent.ShouldBe(wrong.Document.QuerySelector("main")!.TextContent);
        (await browser.ReadTextsAsync(account.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_AfterNineFailures_StillAcceptsTheRightPassword()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        await FailAsync(browser, account, Failures - 1);

        (await EnterAsync(browser, account, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_FifteenMinutesAfterTenFailures_AcceptsTheRightPasswordAgain()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        await FailAsync(browser, account, Failures);

        host.Clock.Advance(TimeSpan.FromSeconds(15 * 60 - 1));
        (await EnterAsync(browser, account, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        (await EnterAsync(browser, account, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_AfterTenFailuresOfOneAccount_LetsAnotherIn()
    {
        var (locked, other) = (await StaffAccount.AddAsync(host), await StaffAccount.AddAsync(host));
        using var browser = host.CreateBrowser();
        await FailAsync(browser, locked, Failures);

        (await EnterAsync(browser, other, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<Answer> FailAsync(Browser browser, StaffAccount account, int times)
    {
        Answer? last = null;
        for (var failure = 0; failure < times; failure++)
        {
            last = await EnterAsync(browser, account, "wrong");
        }

        return last!;
    }

    private static async Task<Answer> EnterAsync(Browser browser, StaffAccount account, string password) => await browser.PressAsync(
        await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", password));
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class AccountLockOnSqliteTests(ClockedSqliteHost host) : AccountLockTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class AccountLockOnMySqlTests(ClockedMySqlHost host) : AccountLockTests(host);
