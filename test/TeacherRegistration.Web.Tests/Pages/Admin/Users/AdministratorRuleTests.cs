using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

/// <summary>Decision 17: an agency keeps an administrator, and nobody becomes one without being made it.</summary>
public abstract class AdministratorRuleTests(ProductHost host)
{
    [Fact]
    public async Task LastAdministrator_CannotBeDisabledOrDemoted()
    {
        var agency = await TestCounty.AddAsync(host);
        var second = await agency.AddUserAsync(RoleNames.AgencyAdministrator);
        using var browser = await agency.SignInAsync();
        using var other = await second.LogInAsync(host.CreateBrowser());
        var stale = await other.OpenAsync(UserForms.AddressOf(agency.Administrator));

        // The second may go; then nobody is left who could put the first back.
        (await browser.PressAsync(second, "停用")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PressAsync(second, "启用")).Status.ShouldBe(HttpStatusCode.Redirect);
        await second.LogInAsync(other);
        (await other.PressAsync(agency.Administrator, "停用")).Status.ShouldBe(HttpStatusCode.Redirect);
        var third = await GiveAllRightsAsync(agency, other);
        using var helper = await third.LogInAsync(host.CreateBrowser());
        var disabled = await helper.PressAsync(second, "停用");
        var demoted = await helper.PressAsync(second, "保存", ("Roles", "RegistrationUser"));
        var forbidden = await ForbidAsync(helper, second);

        foreach (var answer in new[] { disabled, demoted, forbidden })
        {
            answer.Status.ShouldBe(HttpStatusCode.Conflict);
            answer.ErrorOf("").ShouldContain("最后一位");
        }

        stale.Status.ShouldBe(HttpStatusCode.OK);
        (await agency.ReadAsync(second.Id)).IsEnabled.ShouldBeTrue();
    }

    [Fact]
    public async Task WhoManagesUsersAlone_CannotBecomeAnAdministratorThroughAnother()
    {
        var agency = await TestCounty.AddAsync(host);
        var manager = await agency.AddUserAsync(RoleNames.RegistrationUser);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await agency.SignInAsync();
        var page = await browser.OpenAsync(UserForms.AddressOf(manager) + "/permissions?tab=Identity");
        await browser.PressAsync(page, "保存", ("Choices[Identity.Users.Manage]", "Grant"));
        using var person = await manager.LogInAsync(host.CreateBrowser());

        (await person.PressAsync(member, "保存", ("DisplayName", "改得了"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await person.PressAsync(member, "保存", ("Roles", "AgencyAdministrator"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await person.PressAsync(agency.Administrator, "重置密码")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await person.PressAsync(agency.Administrator, "补录手机号", ("Phone", "13800001111"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task TwoAdministrators_WhoDisableEachOtherAtOnce_LeaveOne()
    {
        var agency = await TestCounty.AddAsync(host);
        var second = await agency.AddUserAsync(RoleNames.AgencyAdministrator);
        using var first = await agency.SignInAsync();
        using var other = await second.LogInAsync(host.CreateBrowser());
        var (pageOfSecond, pageOfFirst) = (await first.OpenAsync(UserForms.AddressOf(second)), await other.OpenAsync(UserForms.AddressOf(agency.Administrator)));

        await Task.WhenAll(first.PressAsync(pageOfSecond, "停用"), other.PressAsync(pageOfFirst, "停用"));

        new[] { await agency.ReadAsync(agency.Administrator.Id), await agency.ReadAsync(second.Id) }.Count(account => account.IsEnabled).ShouldBe(1);
    }

    /// <summary>A user who is no administrator by role, but may do what one may.</summary>
    private static async Task<StaffAccount> GiveAllRightsAsync(TestCounty agency, Browser administrator)
    {
        var account = await agency.AddUserAsync(RoleNames.RegistrationUser);
        var page = await administrator.OpenAsync(UserForms.AddressOf(account) + "/permissions?tab=Identity");
        (await administrator.PressAsync(page, "保存", ("Choices[Identity.Users.Manage]", "Grant"), ("Choices[Identity.Roles.Manage]", "Grant"))).Status.ShouldBe(HttpStatusCode.Redirect);
        return account;
    }

    private static async Task<Answer> ForbidAsync(Browser browser, StaffAccount account) => await browser.PressAsync(
        await browser.OpenAsync(UserForms.AddressOf(account) + "/permissions?tab=Identity"), "保存", ("Choices[Identity.Roles.Manage]", "Prohibit"));
}

public sealed class AdministratorRuleOnSqliteTests(SqliteHost host) : AdministratorRuleTests(host);

public sealed class AdministratorRuleOnMySqlTests(MySqlHost host) : AdministratorRuleTests(host);
