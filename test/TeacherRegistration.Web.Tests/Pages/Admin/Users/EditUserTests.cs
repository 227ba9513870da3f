using System.Net;
using System.Text.RegularExpressions;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

/// <summary>What is done to a known user: who may, on whom, and what it ends.</summary>
public abstract class EditUserTests(ProductHost host)
{
    [Fact]
    public async Task Post_ChangesNameRolesAndPoint()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.ConfirmationUser);
        using var browser = await agency.SignInAsync();

        var saved = await browser.PressAsync(member, "保存", ("DisplayName", "新名字"), ("Roles", "RegistrationUser"), ("PointId", ""));

        (await browser.OpenAsync(saved.Location)).Words.ShouldContain("已保存");
        var account = await agency.ReadAsync(member.Id);
        (account.DisplayName, account.Roles, account.PointId).ShouldBe(("新名字", account.Roles, null));
        account.Roles.ShouldBe([RoleNames.RegistrationUser]);
    }

    [Fact]
    public async Task Post_OfAnOldVersion_Answers409AndKeepsTheOthersChange()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await agency.SignInAsync();
        var old = await browser.OpenAsync(UserForms.AddressOf(member));
        await browser.PressAsync(member, "保存", ("DisplayName", "第一次"));

        var answer = await browser.PressAsync(old, "保存", ("DisplayName", "第二次"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await agency.ReadAsync(member.Id)).DisplayName.ShouldBe("第一次");
    }

    [Theory]
    [InlineData("保存")]
    [InlineData("补录手机号")]
    [InlineData("重置密码")]
    [InlineData("停用")]
    public async Task Post_ForAnotherAgencysUser_Answers404AsForNobody(string button)
    {
        var (agency, other) = (await TestCounty.AddAsync(host), await TestCounty.AddAsync(host));
        var (member, stranger) = (await agency.AddUserAsync(RoleNames.RegistrationUser), await other.AddUserAsync(RoleNames.RegistrationUser));
        using var browser = await agency.SignInAsync();
        var (address, fields) = Browser.Describe(await browser.OpenAsync(UserForms.AddressOf(member)), button, ("Phone", "13800001111"), ("DisplayName", "改名"));

        var answer = await browser.PostAsync(address.Replace($"{member.Id}", $"{stranger.Id}", StringComparison.Ordinal), fields);
        var nobody = await browser.PostAsync(address.Replace($"{member.Id}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal), fields);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        WithoutTrace(answer).ShouldBe(WithoutTrace(nobody));
        (await other.ReadAsync(stranger.Id)).Version.ShouldBe(1);
        (await browser.OpenAsync(UserForms.AddressOf(stranger))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync(UserForms.AddressOf(stranger) + "/permissions")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync(UserForms.AddressOf(stranger) + "/link")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Disable_EndsTheSessionAtTheNextRequestAndEnableLetsInAgain()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var person = await member.LogInAsync(host.CreateBrowser());
        using var browser = await agency.SignInAsync();

        await browser.PressAsync(member, "停用");
        var ended = await person.OpenAsync("/account/security");
        using var again = host.CreateBrowser();
        var refused = await again.PressAsync(await again.OpenAsync("/login"), "下一步", ("LoginName", member.LoginName), ("Password", StaffAccount.Password));
        await browser.PressAsync(member, "启用");

        ended.Location.ShouldStartWith("/login");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        await member.LogInAsync(again);
    }

    [Fact]
    public async Task Reset_KillsThePasswordTheSessionsAndHalfALogin()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var person = await member.LogInAsync(host.CreateBrowser());
        using var half = host.CreateBrowser();
        var code = await half.OpenAsync((await half.PressAsync(
            await half.OpenAsync("/login"), "下一步", ("LoginName", member.LoginName), ("Password", StaffAccount.Password))).Location);
        var received = await half.ReadCodeAsync(member.Phone);
        using var browser = await agency.SignInAsync();

        var link = await browser.ReadLinkAsync(await browser.PressAsync(member, "重置密码"));

        (await person.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
        (await half.PressAsync(code, "登录", ("Code", received))).Status.ShouldBe(HttpStatusCode.Conflict);
        using var old = host.CreateBrowser();
        (await old.PressAsync(await old.OpenAsync("/login"), "下一步", ("LoginName", member.LoginName), ("Password", StaffAccount.Password))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await old.SetPasswordAsync(link, "Fenster zum Hof 1954")).Location.ShouldBe("/account/activated");
        await old.LogInAsync(member.LoginName, "Fenster zum Hof 1954", member.Phone);
    }

    [Fact]
    public async Task Unlock_LetsALockedUserLogInAtOnce()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var person = host.CreateBrowser();
        for (var count = 0; count < 10; count++)
        {
            await person.PressAsync(await person.OpenAsync("/login"), "下一步", ("LoginName", member.LoginName), ("Password", "wrong"));
        }

        using var browser = await agency.SignInAsync();
        (await browser.OpenAsync("/admin/users?state=Locked")).Logins().ShouldBe([member.LoginName]);

        await browser.PressAsync(member, "解锁");

        (await browser.OpenAsync("/admin/users")).Cells(member.LoginName)[5].ShouldBe("正常");
        await member.LogInAsync(person);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?handler=Disable")]
    [InlineData("?handler=Reset")]
    [InlineData("?handler=Unlock")]
    [InlineData("?handler=Phone")]
    public async Task Post_OnTheOwnAccount_IsForbidden(string handler)
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var page = await browser.OpenAsync("/admin/users/new");
        var (_, fields) = Browser.Describe(page, "新增并生成开通链接", ("Version", "1"), ("Roles", "RegistrationUser"), ("DisplayName", "自己"), ("Phone", "13800001111"));

        var answer = await browser.PostAsync(UserForms.AddressOf(agency.Administrator) + handler, fields);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await agency.ReadAsync(agency.Administrator.Id)).Version.ShouldBe(1);
        (await browser.OpenAsync(UserForms.AddressOf(agency.Administrator))).Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    private static string WithoutTrace(Answer answer) => Regex.Replace(answer.Document.QuerySelector("main")!.InnerHtml, "[0-9a-f]{32}", "");
}

public sealed class EditUserOnSqliteTests(SqliteHost host) : EditUserTests(host);

public sealed class EditUserOnMySqlTests(MySqlHost host) : EditUserTests(host);
