using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

/// <summary>新增用户, and AUTH-14: the first password is the person's own.</summary>
public abstract class NewUserTests(ProductHost host)
{
    private const string Password = "Regen auf dem Kupferdach 9";

    [Fact]
    public async Task Post_WhenAccepted_ShowsTheLinkOnceAndItSetsThePassword()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var login = UserForms.NewLogin();

        var accepted = await browser.AddUserAsync(
            ("LoginName", login.ToUpperInvariant()), ("DisplayName", " 新用户𠮷 "), ("Roles", "ConfirmationUser"), ("PointId", $"{agency.PointId}"), ("Phone", "138 0000 1234"));
        var link = await browser.ReadLinkAsync(accepted);
        var again = await browser.OpenAsync(accepted.Location);

        again.Words.ShouldContain("链接只显示一次");
        again.Text.ShouldNotContain(link);
        accepted.Location.ShouldNotContain(link[^20..]);
        (await browser.OpenAsync("/admin/users")).Cells(login)[5].ShouldBe("待设置密码");
        using var person = host.CreateBrowser();
        (await TryLogInAsync(person, login, "")).ErrorOf("").ShouldNotBeEmpty();
        (await person.OpenAsync(link)).Words.ShouldContain("新用户𠮷");
        (await person.SetPasswordAsync(link, Password)).Location.ShouldBe("/account/activated");
        await person.LogInAsync(login, Password, "13800001234");
        (await person.OpenAsync("/")).Document.QuerySelector("header summary")!.TextContent.Trim().ShouldBe($"新用户𠮷({TestCounty.PointName})");
    }

    [Theory]
    [InlineData("LoginName", "abc", "4 到 64")]
    [InlineData("LoginName", "张三三三", "小写字母")]
    [InlineData("LoginName", "has space", "小写字母")]
    [InlineData("DisplayName", "一", "2 到 50")]
    [InlineData("DisplayName", "a\u202eb", "不可见字符")]
    [InlineData("Phone", "12345678901", "11 位")]
    [InlineData("Phone", "00000000000", "11 位")]
    [InlineData("Phone", "13800", "11 位")]
    [InlineData("Roles", null, "1 到 8")]
    [InlineData("Roles", "Nonsense", "没有这个角色")]
    [InlineData("Roles", "ProvincialAdministrator", "没有这个角色")]
    [InlineData("PointId", null, "必须选一个确认点")]
    [InlineData("PointId", "0199aaaa-0000-7000-8000-000000000000", "没有这个确认点")]
    [InlineData("PointId", "x", "格式不正确")]
    public async Task Post_WithABadValue_SaysWhyBesideItsField(string field, string? value, string reason)
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");
        var login = UserForms.NewLogin();
        var point = (await browser.OpenAsync("/admin/users/new")).Document.QuerySelector("#PointId option:nth-child(2)")!.GetAttribute("value");
        (string Name, string? Value)[] fields = [("LoginName", login), ("DisplayName", "某人"), ("Roles", "ConfirmationUser"), ("PointId", point), ("Phone", "")];

        var answer = await browser.AddUserAsync([.. fields.Where(entry => entry.Name != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldContain(reason);
        (await browser.OpenAsync("/admin/users?loginName=" + login)).Logins().ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_OfAUserOfTheWholeAgencyWithAPoint_IsRefused()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();

        var answer = await AddAsync(browser, UserForms.NewLogin(), ["RegistrationUser"], agency.PointId);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("PointId").ShouldContain("只有确认用户");
    }

    [Fact]
    public async Task Post_WithAnotherAgencysPoint_IsRefused()
    {
        var (agency, other) = (await TestCounty.AddAsync(host), await TestCounty.AddAsync(host));
        using var browser = await agency.SignInAsync();

        (await AddAsync(browser, UserForms.NewLogin(), ["ConfirmationUser"], other.PointId)).ErrorOf("PointId").ShouldContain("没有这个确认点");
    }

    [Fact]
    public async Task Post_OfATakenLoginName_Answers409EvenOfAnotherAgency()
    {
        var (agency, other) = (await TestCounty.AddAsync(host), await TestCounty.AddAsync(host));
        using var browser = await agency.SignInAsync();

        var answer = await AddAsync(browser, other.Administrator.LoginName, ["RegistrationUser"]);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("LoginName").ShouldContain("已被使用");
    }

    [Fact]
    public async Task Post_OfPlatformRoles_IsForbiddenAndTwoOfThemExcludeEachOther()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var login = UserForms.NewLogin();

        (await AddAsync(browser, login, ["Auditor"])).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await AddAsync(browser, login, ["RegistrationUser", "PlatformAdministrator"])).Status.ShouldBe(HttpStatusCode.Forbidden);
        var both = await AddAsync(browser, login, ["SecurityAdministrator", "Auditor"]);

        both.Status.ShouldBe(HttpStatusCode.BadRequest);
        both.ErrorOf("Roles").ShouldContain("不能由同一人兼任");
        (await agency.FindAsync(login)).ShouldBeNull();
    }

    [Fact]
    public async Task Post_ByARegistrationUser_MakesConfirmationUsersAlone()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await (await agency.AddUserAsync(RoleNames.RegistrationUser)).LogInAsync(host.CreateBrowser());
        var login = UserForms.NewLogin();

        (await AddAsync(browser, login, ["RegistrationUser"])).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await AddAsync(browser, login, ["ConfirmationUser", "AgencyAdministrator"], agency.PointId)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await AddAsync(browser, login, ["ConfirmationUser"], agency.PointId)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_WithFieldsThatNoFormHas_KeepsThemOut()
    {
        var agency = await TestCounty.AddAsync(host);
        var other = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var login = UserForms.NewLogin();

        await browser.AddUserAsync(
            ("LoginName", login), ("DisplayName", "某人"), ("Roles", "RegistrationUser"), ("Phone", ""),
            ("AgencyId", $"{other.Id}"), ("TenantId", $"{other.Id}"), ("PasswordHash", "x"), ("Password", "x"), ("Grants", "Identity.Roles.Manage"), ("Id", $"{other.Id}"), ("Version", "77"));

        var account = (await agency.FindAsync(login))!;
        account.AgencyId.ShouldBe(agency.Id);
        account.HasPassword.ShouldBeFalse();
        account.Grants.ShouldBeEmpty();
        account.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Post_WithoutAFreshFactor_IsForbidden()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        await TestAgencies.AgeFactorAsync(host, agency.Administrator);
        var login = UserForms.NewLogin();

        (await AddAsync(browser, login, ["RegistrationUser"])).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await agency.FindAsync(login)).ShouldBeNull();
    }

    [Fact]
    public async Task Page_HasNoFieldForAPassword()
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        (await browser.OpenAsync("/admin/users/new")).Document.QuerySelectorAll("input[type=password]").ShouldBeEmpty();
    }

    private static async Task<Answer> AddAsync(Browser browser, string login, string[] roles, Guid? point = null)
    {
        var (address, fields) = Browser.Describe(
            await browser.OpenAsync("/admin/users/new"), "新增并生成开通链接", ("LoginName", login), ("DisplayName", "某人"), ("PointId", point?.ToString() ?? ""));
        fields.AddRange(roles.Select(role => KeyValuePair.Create("Roles", role)));
        return await browser.PostAsync(address, fields);
    }

    private static async Task<Answer> TryLogInAsync(Browser browser, string login, string password) =>
        await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", login), ("Password", password.Length > 0 ? password : "x"));
}

public sealed class NewUserOnSqliteTests(SqliteHost host) : NewUserTests(host);

public sealed class NewUserOnMySqlTests(MySqlHost host) : NewUserTests(host);
