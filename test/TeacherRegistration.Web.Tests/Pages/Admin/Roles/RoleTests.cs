using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Roles;

/// <summary>Roles of an agency's own, and decision 17 on who may give what.</summary>
public abstract class RoleTests(ProductHost host)
{
    private const string BuiltIn = "/admin/roles/ConfirmationUser";

    [Fact]
    public async Task Role_OfTheOwn_IsAddedRenamedGivenAndDeletedWhenNobodyHoldsIt()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync("持有人", [RoleNames.RegistrationUser]);
        using var browser = await agency.SignInAsync();

        var added = await AddAsync(browser, "档案员");
        var key = added.Location.Split('/')[^1];
        (await browser.PressAsync(await browser.OpenAsync(added.Location), "修改名称", ("Name", "档案管理员"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PressAsync(await browser.OpenAsync($"/admin/users/{member.Id}"), "保存", ("Roles", key))).Status.ShouldBe(HttpStatusCode.Redirect);
        var used = await browser.PressAsync(await browser.OpenAsync(added.Location), "删除角色");
        (await browser.OpenAsync("/admin/users?role=" + key)).Words.ShouldContain("档案管理员");
        await browser.PressAsync(await browser.OpenAsync($"/admin/users/{member.Id}"), "保存", ("Roles", "RegistrationUser"));
        var deleted = await browser.PressAsync(await browser.OpenAsync(added.Location), "删除角色");

        used.Status.ShouldBe(HttpStatusCode.Conflict);
        used.ErrorOf("").ShouldContain($"持有人({member.LoginName})");
        (await browser.OpenAsync(deleted.Location)).Words.ShouldNotContain("档案管理员");
        (await browser.OpenAsync(added.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("机构管理员")]
    [InlineData("auditor")]
    [InlineData("a\u200bb")]
    public async Task Add_WithABadName_SaysWhyBesideIt(string name)
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var answer = await AddAsync(browser, name);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Name").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Add_WithATakenName_IsRefusedInThisAgencyAlone()
    {
        var (agency, other) = (await TestCounty.AddAsync(host), await TestCounty.AddAsync(host));
        using var browser = await agency.SignInAsync();
        using var stranger = await other.SignInAsync();

        var first = await AddAsync(browser, "窗口组长");
        (await AddAsync(browser, "窗口组长")).ErrorOf("Name").ShouldContain("同名");
        (await AddAsync(stranger, "窗口组长")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await stranger.OpenAsync(first.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Right_OfABuiltInRole_CountsAtTheNextRequestBothWays()
    {
        var agency = await TestCounty.AddAsync(host);
        using var person = await (await agency.AddUserAsync(RoleNames.ConfirmationUser)).LogInAsync(host.CreateBrowser());
        using var browser = await agency.SignInAsync();
        (await person.OpenAsync("/plans")).Status.ShouldBe(HttpStatusCode.OK);

        await ChooseAsync(browser, BuiltIn, "Plans", "Plans.View", "Prohibit");
        var forbidden = await person.OpenAsync("/plans");
        await ChooseAsync(browser, BuiltIn, "Plans", "Plans.View", "Inherit");
        var allowed = await person.OpenAsync("/plans");
        await ChooseAsync(browser, BuiltIn, "Identity", "Identity.Users.View", "Grant");

        forbidden.Status.ShouldBe(HttpStatusCode.Forbidden);
        allowed.Status.ShouldBe(HttpStatusCode.OK);
        (await person.OpenAsync("/admin/users")).Status.ShouldBe(HttpStatusCode.OK);
        using var other = await host.SignInAsync("cs6s1s1xzcqr01");
        (await other.OpenAsync("/admin/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Right_OfASinglePerson_ProhibitionWinsOverTheRole()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var person = await member.LogInAsync(host.CreateBrowser());
        using var browser = await agency.SignInAsync();
        var rights = $"/admin/users/{member.Id}/permissions";

        (await browser.OpenAsync(rights + "?tab=Plans")).Words.ShouldContain("来自角色:注册用户");
        await ChooseAsync(browser, rights, "Plans", "Plans.View", "Prohibit");
        (await person.OpenAsync("/plans")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await ChooseAsync(browser, rights, "Plans", "Plans.View", "Inherit");
        (await person.OpenAsync("/plans")).Status.ShouldBe(HttpStatusCode.OK);
        (await person.OpenAsync("/admin/roles")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await ChooseAsync(browser, rights, "Identity", "Identity.Roles.Manage", "Grant");
        (await person.OpenAsync("/admin/roles")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task OwnRights_AreNeverOnesOwnToGive()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var (_, fields) = Browser.Describe(await browser.OpenAsync(BuiltIn + "?tab=Applications"), "保存", ("Choices[Applications.View]", "Grant"), ("Version", "0"));

        var role = await browser.PostAsync("/admin/roles/AgencyAdministrator?tab=Applications", fields);
        fields.RemoveAll(field => field.Key == "Version");
        fields.Add(KeyValuePair.Create("Version", "1"));
        var person = await browser.PostAsync($"/admin/users/{agency.Administrator.Id}/permissions?tab=Applications", fields);

        role.Status.ShouldBe(HttpStatusCode.Forbidden);
        role.ErrorOf("").ShouldContain("自己所持角色");
        person.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.OpenAsync("/applications")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.OpenAsync("/admin/roles/AgencyAdministrator")).Document.QuerySelectorAll("input[type=radio]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Right_ThatNoModuleDeclares_IsForbidden()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();

        (await ChooseAsync(browser, BuiltIn, "Plans", "Agencies.Everything", "Grant")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await ChooseAsync(browser, BuiltIn, "Plans", "Plans.View", "Nonsense")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.OpenAsync("/admin/roles/PlatformAdministrator")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/admin/roles/ProvincialAdministrator")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_WithoutAFreshFactor_IsForbidden()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        await TestAgencies.AgeFactorAsync(host, agency.Administrator);

        var answer = await ChooseAsync(browser, BuiltIn, "Plans", "Plans.View", "Prohibit");

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.ErrorOf("").ShouldContain("重新验证身份");
    }

    [Fact]
    public async Task Post_OfAnOldVersion_Answers409()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var old = await browser.OpenAsync(BuiltIn + "?tab=Plans");
        await ChooseAsync(browser, BuiltIn, "Applications", "Applications.Print", "Prohibit");

        (await browser.PressAsync(old, "保存", ("Choices[Plans.View]", "Prohibit"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Change_IsRecordedWithBeforeAndAfter()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();

        await ChooseAsync(browser, BuiltIn, "Plans", "Plans.View", "Prohibit");
        await ChooseAsync(browser, BuiltIn, "Applications", "Applications.Import", "Grant");

        await using var scope = host.Services.CreateAsyncScope();
        var records = await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>()
            .Where(record => record.TenantId == agency.Id && record.Operation == "POST /admin/roles/{key}").OrderBy(record => record.Sequence).ToListAsync();
        records.Count.ShouldBe(2);
        records[0].Changes!.ShouldContain("\"Prohibitions\":[null,\"[\\u0022Plans.View\\u0022]\"]");
        records[1].Changes!.ShouldContain("\"Grants\":[\"[]\",\"[\\u0022Applications.Import\\u0022]\"]");
    }

    private static async Task<Answer> AddAsync(Browser browser, string name) => await browser.PressAsync(await browser.OpenAsync("/admin/roles"), "新增角色", ("Name", name));

    private static async Task<Answer> ChooseAsync(Browser browser, string page, string tab, string permission, string choice) =>
        await browser.PressAsync(await browser.OpenAsync($"{page}?tab={tab}"), "保存", ($"Choices[{permission}]", choice));
}

public sealed class RoleOnSqliteTests(SqliteHost host) : RoleTests(host);

public sealed class RoleOnMySqlTests(MySqlHost host) : RoleTests(host);
