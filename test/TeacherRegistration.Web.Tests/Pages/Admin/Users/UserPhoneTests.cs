using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

/// <summary>补录手机号 (AUTH-9, AUTH-15).</summary>
public abstract class UserPhoneTests(ProductHost host)
{
    [Fact]
    public async Task Post_TellsTheOldPhoneAndEndsTheSessions()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.ConfirmationUser);
        using var person = await member.LogInAsync(host.CreateBrowser());
        using var browser = await (await agency.AddUserAsync(RoleNames.RegistrationUser)).LogInAsync(host.CreateBrowser());

        var saved = await browser.PressAsync(member, "补录手机号", ("Phone", "13712345678"));

        (await browser.OpenAsync(saved.Location)).Words.ShouldContain("137****5678");
        (await person.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
        var notice = await Eventually.FindAsync(
            async () => (await browser.ReadTextsAsync(member.Phone)).FirstOrDefault(text => text.Contains("更换为", StringComparison.Ordinal)), "notice to the old phone");
        notice.ShouldContain("137****5678");
        await person.LogInAsync(member.LoginName, StaffAccount.Password, "13712345678");
    }

    [Fact]
    public async Task Post_OutOfTheListOfThoseWhoCannotLogIn_TakesOneFromIt()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var login = UserForms.NewLogin();
        await browser.AddUserAsync(("LoginName", login), ("DisplayName", "没有号码"), ("Roles", "RegistrationUser"), ("Phone", ""));
        var list = await browser.OpenAsync("/admin/users?unreachable=true");
        list.Cells(login)[4].ShouldBe("未登记");

        var malformed = await browser.PressAsync(list, "补录手机号", ("Phone", "13800"));
        var entered = await browser.PressAsync(list, "补录手机号", ("Phone", "13912340000"));

        malformed.Status.ShouldBe(HttpStatusCode.BadRequest);
        malformed.ErrorOf("Phone").ShouldContain("11 位");
        var after = await browser.OpenAsync(entered.Location);
        after.Words.ShouldContain("手机号码已保存");
        after.Logins().ShouldBeEmpty();
        (await agency.FindAsync(login))!.PhoneState.ShouldBe(PhoneState.Usable);
    }

    [Fact]
    public async Task Post_WithoutAFreshFactor_IsForbiddenAndChangesNothing()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await agency.SignInAsync();
        await TestAgencies.AgeFactorAsync(host, agency.Administrator);

        (await browser.PressAsync(member, "补录手机号", ("Phone", "13712345678"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.PressAsync(member, "重置密码")).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await agency.ReadAsync(member.Id)).Version.ShouldBe(1);
    }
}

public sealed class UserPhoneOnSqliteTests(SqliteHost host) : UserPhoneTests(host);

public sealed class UserPhoneOnMySqlTests(MySqlHost host) : UserPhoneTests(host);
