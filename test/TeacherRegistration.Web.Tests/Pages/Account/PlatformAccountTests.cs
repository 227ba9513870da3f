using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Admin.Users;

namespace TeacherRegistration.Web.Tests.Pages.Account;

/// <summary>The first account of a new installation: its link sets password and authenticator app (AUTH-14, AUTH-16).</summary>
public abstract class PlatformAccountTests(ProductHost host)
{
    private const string Password = "Regen auf dem Kupferdach 9";

    [Fact]
    public async Task Link_SetsPasswordAndAuthenticatorAndThenLogsInByBoth()
    {
        var login = UserForms.NewLogin();
        var link = await AddAsync(login, RoleNames.SecurityAdministrator);
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync(link);
        var secret = page.Document.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        page.Document.QuerySelector("img.qr").ShouldNotBeNull();

        var wrong = await PressAsync(browser, link, StaffAccount.CodeOf(secret, host, steps: -20));
        var missing = await PressAsync(browser, link, "");
        var done = await PressAsync(browser, link, StaffAccount.CodeOf(secret, host));

        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.ErrorOf("SetupCode").ShouldNotBeEmpty();
        missing.ErrorOf("SetupCode").ShouldNotBeEmpty();
        done.Location.ShouldBe("/account/activated");
        (await browser.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        var step = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", login), ("Password", Password));
        // The code of the set-up has counted: the next one.
        var entered = await browser.PressAsync(await browser.OpenAsync(step.Location), "用动态口令登录", ("AuthenticatorCode", StaffAccount.CodeOf(secret, host, steps: 1)));
        entered.Location.ShouldBe("/");
        (await browser.OpenAsync("/audit/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Reset_EndsSessionsAndAsksForANewAuthenticator()
    {
        var account = await StaffAccount.AddPlatformAsync(host, RoleNames.PlatformAdministrator);
        using var browser = await StaffSession.OpenAsync(host, account);
        (await browser.OpenAsync("/admin/agencies")).Status.ShouldBe(HttpStatusCode.OK);

        await RenewRecoveryCodesAsync(account);

        var link = await CallAsync(accounts => accounts.ResetAsync(account.LoginName.ToUpperInvariant()));

        (await browser.OpenAsync("/admin/agencies")).Status.ShouldBe(HttpStatusCode.Redirect);
        using var person = host.CreateBrowser();
        (await person.OpenAsync(link)).Document.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal).ShouldNotBe(account.AuthenticatorSecret);
        (await CountRecoveryCodesAsync(account)).ShouldBe(0);
    }

    [Fact]
    public async Task Add_IsRecordedAsSecurityWithWhoSatAtTheMachine()
    {
        var login = UserForms.NewLogin();
        await AddAsync(login, RoleNames.Auditor);

        await using var scope = host.Services.CreateAsyncScope();
        var accountId = (await TestAgencies.FindAccountAsync(host, login))!.Id.ToString();
        var record = await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().SingleAsync(row => row.SubjectId == accountId);
        record.Operation.ShouldBe("platform add");
        record.Category.ShouldBe(AuditCategory.Security);
        record.Reason.ShouldBe($"{Environment.UserName}@{Environment.MachineName}");
    }

    private static async Task<Answer> PressAsync(Browser browser, string link, string code) => await browser.PressAsync(
        await browser.OpenAsync(link), "设置登录密码", ("NewPassword", Password), ("RepeatedPassword", Password), ("SetupCode", code));

    private async Task RenewRecoveryCodesAsync(StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<AuthenticatorStore>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => store.RenewRecoveryCodesAsync(account.Id));
        (await CountRecoveryCodesAsync(account)).ShouldBeGreaterThan(0);
    }

    private async Task<int> CountRecoveryCodesAsync(StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuthenticatorCheck>().CountRecoveryCodesAsync(account.Id);
    }

    private Task<string> AddAsync(string loginName, string role) => CallAsync(accounts => accounts.AddAsync(loginName, "平台测试", role));

    /// <summary>The path of the link that the call returns.</summary>
    private async Task<string> CallAsync(Func<IPlatformAccounts, Task<string>> call)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return new Uri(await call(scope.ServiceProvider.GetRequiredService<IPlatformAccounts>())).AbsolutePath;
    }
}

public sealed class PlatformAccountOnSqliteTests(SqliteHost host) : PlatformAccountTests(host);

public sealed class PlatformAccountOnMySqlTests(MySqlHost host) : PlatformAccountTests(host);
