using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

public abstract class UserListTests(ProductHost host)
{
    [Fact]
    public async Task Get_ShowsTheUsersOfTheOwnAgencyAlone()
    {
        var agency = await TestCounty.AddAsync(host);
        var other = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.ConfirmationUser);
        using var browser = await agency.SignInAsync();

        var page = await browser.OpenAsync("/admin/users");

        page.Document.QuerySelectorAll("#list th").Select(cell => cell.TextContent)
            .ShouldBe(["姓名", "用户名", "角色", "确认点", "手机号码", "状态", "最近登录", "操作"]);
        page.Logins().ShouldBe(new[] { agency.Administrator.LoginName, member.LoginName }.Order(StringComparer.Ordinal), ignoreOrder: true);
        page.Logins().ShouldNotContain(other.Administrator.LoginName);
        var cells = page.Cells(member.LoginName);
        cells[2].ShouldBe("确认用户");
        cells[3].ShouldBe(TestCounty.PointName);
        cells[4].ShouldBe($"{member.Phone[..3]}****{member.Phone[^4..]}");
        cells[5].ShouldBe("正常");
        cells[6].ShouldBe("从未登录");
        page.Text.ShouldNotContain(member.Phone);
        page.Cells(agency.Administrator.LoginName)[6].ShouldMatch(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$");
    }

    [Fact]
    public async Task Get_WithConditions_FindsByEach()
    {
        var agency = await TestCounty.AddAsync(host);
        var first = await agency.AddUserAsync("司马一", [RoleNames.ConfirmationUser]);
        var second = await agency.AddUserAsync("欧阳_二", [RoleNames.RegistrationUser]);
        await second.DisableAsync(host);
        using var browser = await agency.SignInAsync();

        (await browser.OpenAsync("/admin/users?name=司马")).Logins().ShouldBe([first.LoginName]);
        (await browser.OpenAsync("/admin/users?name=阳_")).Logins().ShouldBe([second.LoginName]);
        (await browser.OpenAsync("/admin/users?name=%25")).Logins().ShouldBeEmpty();
        (await browser.OpenAsync($"/admin/users?loginName={second.LoginName[1..9]}&role=RegistrationUser")).Logins().ShouldBe([second.LoginName]);
        (await browser.OpenAsync("/admin/users?role=ConfirmationUser")).Logins().ShouldBe([first.LoginName]);
        (await browser.OpenAsync($"/admin/users?pointId={agency.PointId}")).Logins().ShouldBe([first.LoginName]);
        (await browser.OpenAsync("/admin/users?state=Disabled")).Logins().ShouldBe([second.LoginName]);
        (await browser.OpenAsync("/admin/users?state=Invited")).Logins().ShouldBeEmpty();
        (await browser.OpenAsync("/admin/users?state=Locked")).Logins().ShouldBeEmpty();
        (await browser.OpenAsync("/admin/users?state=Active&role=ConfirmationUser")).Logins().ShouldBe([first.LoginName]);
    }

    [Theory]
    [InlineData("pageSize=9", "PageSize")]
    [InlineData("pageSize=201", "PageSize")]
    [InlineData("pageSize=x", "PageSize")]
    [InlineData("pointId=x", "")]
    [InlineData("state=Nonsense", "")]
    public async Task Get_WithAConditionOutOfRange_Answers400(string query, string field)
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var answer = await browser.OpenAsync("/admin/users?" + query);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_InPages_ShowsEachUserOnce()
    {
        var agency = await TestCounty.AddAsync(host);
        for (var count = 0; count < 11; count++)
        {
            await agency.AddUserAsync(RoleNames.RegistrationUser);
        }

        using var browser = await agency.SignInAsync();

        var first = await browser.OpenAsync("/admin/users?pageSize=10");
        var second = await browser.OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        first.Words.ShouldContain("第 1–10 条,共 12 条");
        first.Logins().Concat(second.Logins()).Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public async Task Get_ByARegistrationUser_ShowsTheConfirmationUsersAlone()
    {
        var agency = await TestCounty.AddAsync(host);
        var confirmation = await agency.AddUserAsync(RoleNames.ConfirmationUser);
        var registration = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await registration.LogInAsync(host.CreateBrowser());

        var page = await browser.OpenAsync("/admin/users");

        page.Logins().ShouldBe([confirmation.LoginName]);
        (await browser.OpenAsync(UserForms.AddressOf(agency.Administrator))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_ByAConfirmationUser_IsForbidden()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync("/admin/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_OfThoseWhoCannotLogIn_ListsZerosAndMissingNumbers()
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var page = await browser.OpenAsync("/admin/users?unreachable=true&pageSize=200");

        page.Cells("cs6s1s1xzcqr09")[4].ShouldContain("号码不对");
        page.Logins().ShouldNotContain("cs6s1s1xzcqr01");
    }

    [Fact]
    public async Task Menu_ShowsUsersAndRolesToWhoMayOpenThem()
    {
        using var administrator = await host.SignInAsync("cs6s1s1xadmin");
        using var confirmation = await host.SignInAsync("cs6s1s1xzcqr01");

        var links = (await administrator.OpenAsync("/")).Document.QuerySelectorAll("#menu a").Select(link => link.TextContent).ToList();

        links.ShouldContain("用户");
        links.ShouldContain("角色与权限");
        (await confirmation.OpenAsync("/")).Document.QuerySelectorAll("#menu a").ShouldNotContain(link => link.TextContent == "用户");
    }
}

public sealed class UserListOnSqliteTests(SqliteHost host) : UserListTests(host);

public sealed class UserListOnMySqlTests(MySqlHost host) : UserListTests(host);
