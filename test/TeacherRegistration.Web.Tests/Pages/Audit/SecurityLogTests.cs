using System.Net;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Audit;

/// <summary>登录日志: logins, failures, lockouts and refused permissions, of the own agency alone.</summary>
public abstract class SecurityLogTests(ProductHost host)
{
    private const string County = "99990101";
    private const string OtherCounty = "99990102";

    [Fact]
    public async Task Get_ShowsAFailedLoginToTheAccountsAgencyAlone()
    {
        var account = await StaffAccount.AddToAsync(host, County, RoleNames.ConfirmationUser);
        await FailAsync(account.LoginName);
        using var own = await AuditRows.AdministratorAsync(host, County);
        using var other = await AuditRows.AdministratorAsync(host, OtherCounty);
        using var platform = await AuditRows.PlatformAsync(host, RoleNames.SecurityAdministrator);
        var address = $"/audit/security?user={account.LoginName}";

        var row = AuditRows.Of(await own.OpenAsync(address)).ShouldHaveSingleItem();

        row["操作"].ShouldBe("登录:用户名和密码");
        row["用户"].ShouldBe("未登录");
        row["对象"].ShouldBe($"用户 {account.LoginName}");
        row["结果"].ShouldBe("被拒绝");
        row["地址"].ShouldBe("127.0.0.1");
        AuditRows.Of(await other.OpenAsync(address)).ShouldBeEmpty();
        AuditRows.Of(await platform.OpenAsync(address)).ShouldHaveSingleItem()["机构"].ShouldBe("测试六省一市一县");
    }

    [Fact]
    public async Task Get_ShowsALoginWithItsTwoSteps()
    {
        var account = await StaffAccount.AddToAsync(host, County, RoleNames.ConfirmationUser);
        using var browser = host.CreateBrowser();
        var code = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        var page = await browser.OpenAsync(code.Location);
        await browser.PressAsync(page, "登录", ("Code", "000000" == await browser.ReadCodeAsync(account.Phone) ? "111111" : "000000"));
        await browser.PressAsync(page, "登录", ("Code", await browser.ReadCodeAsync(account.Phone)));
        using var admin = await AuditRows.AdministratorAsync(host, County);

        var rows = AuditRows.Of(await admin.OpenAsync($"/audit/security?user={account.LoginName}"));

        rows.Select(row => (row["操作"], row["结果"])).ShouldBe([("登录:验证码", "完成"), ("登录:验证码", "被拒绝"), ("登录:用户名和密码", "完成")]);
        rows[1]["原因"].ShouldStartWith("验证码");
    }

    [Fact]
    public async Task Get_SaysWhyALoginFailed_ThoughTheLoginPageDoesNot()
    {
        var account = await StaffAccount.AddToAsync(host, County, RoleNames.ConfirmationUser);
        await account.DisableAsync(host);
        await FailAsync(account.LoginName, StaffAccount.Password);
        using var admin = await AuditRows.AdministratorAsync(host, County);

        AuditRows.Of(await admin.OpenAsync($"/audit/security?user={account.LoginName}")).ShouldHaveSingleItem()["原因"].ShouldBe("账号已停用,请先启用。");
    }

    [Fact]
    public async Task Get_ShowsRefusedPermissions()
    {
        var account = await StaffAccount.AddToAsync(host, County, RoleNames.ConfirmationUser);
        using (var user = await account.LogInAsync(host.CreateBrowser()))
        {
            (await user.OpenAsync("/audit/security")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var admin = await AuditRows.AdministratorAsync(host, County);

        var row = AuditRows.Of(await admin.OpenAsync($"/audit/security?user={account.LoginName}"))[0];

        row["操作"].ShouldBe("打开登录日志");
        row["用户"].ShouldBe(account.LoginName);
        row["结果"].ShouldBe("被拒绝");
    }

    [Fact]
    public async Task Records_OfTheWorkItself_AreNotInTheSecurityLog()
    {
        var account = await StaffAccount.AddToAsync(host, County, RoleNames.RegistrationUser);
        using var user = await account.LogInAsync(host.CreateBrowser());
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        await user.OpenAsync($"/applications/{id}");

        var records = await AuditRows.ReadAsync(host, account.Id);

        records[0].Category.ShouldBe(AuditCategory.Read);
        using var admin = await AuditRows.AdministratorAsync(host, County);
        AuditRows.Of(await admin.OpenAsync($"/audit/security?user={account.LoginName}")).ShouldAllBe(row => row["操作"].StartsWith("登录", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RoleNames.SecurityAdministrator, HttpStatusCode.Forbidden, HttpStatusCode.OK)]
    [InlineData(RoleNames.Auditor, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(RoleNames.PlatformAdministrator, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Get_ByAPlatformRole_OpensWhatTheRoleMayRead(string role, HttpStatusCode audit, HttpStatusCode security)
    {
        using var browser = await AuditRows.PlatformAsync(host, role);

        (await browser.OpenAsync("/audit")).Status.ShouldBe(audit);
        (await browser.OpenAsync("/audit/security")).Status.ShouldBe(security);
    }

    private async Task FailAsync(string loginName, string password = "not the password")
    {
        using var browser = host.CreateBrowser();
        var answer = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", loginName), ("Password", password));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}

public sealed class SecurityLogOnSqliteTests(SqliteHost host) : SecurityLogTests(host);

public sealed class SecurityLogOnMySqlTests(MySqlHost host) : SecurityLogTests(host);
