using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

/// <summary>What other modules ask of accounts.</summary>
public abstract class AccountIntegrationTests(ProductHost host)
{
    private const string Phone = "13800002222";

    [Fact]
    public async Task FirstAdministrator_SetsThePasswordByTheLinkAndManagesUsers()
    {
        var agency = await EmptyAgencyAsync();
        var login = UserForms.NewLogin();
        var phone = "135" + (await StaffAccount.AddPlatformAsync(host)).Phone[3..];

        var link = await InviteAsync(agency.Id, login, "首任管理员", phone);

        using var person = host.CreateBrowser();
        await person.SetPasswordAsync(link, "Regen auf dem Kupferdach 9");
        await person.LogInAsync(login, "Regen auf dem Kupferdach 9", phone);
        (await person.OpenAsync("/admin/users")).Logins().ShouldBe([login]);
    }

    [Theory]
    [InlineData("ab", "某人", Phone, "LoginName", RuleViolationKind.Invalid)]
    [InlineData("cs6s1s1xadmin", "某人", Phone, "LoginName", RuleViolationKind.Conflict)]
    [InlineData("fresh-login", "一", Phone, "DisplayName", RuleViolationKind.Invalid)]
    [InlineData("fresh-login", "某人", "", "Phone", RuleViolationKind.Invalid)]
    [InlineData("fresh-login", "某人", "00000000000", "Phone", RuleViolationKind.Invalid)]
    public async Task FirstAdministrator_WithABadValue_IsRefusedByField(string login, string name, string phone, string field, RuleViolationKind kind)
    {
        var refusal = await Should.ThrowAsync<BusinessRuleException>(async () => await InviteAsync((await EmptyAgencyAsync()).Id, login, name, phone));

        (refusal.Field, refusal.Kind).ShouldBe((field, kind));
    }

    [Fact]
    public async Task FirstAdministrator_OfAnAgencyThatHasOne_IsAConflict()
    {
        var agency = await TestCounty.AddAsync(host);

        (await Should.ThrowAsync<BusinessRuleException>(() => InviteAsync(agency.Id, UserForms.NewLogin(), "某人", Phone))).Kind.ShouldBe(RuleViolationKind.Conflict);
    }

    [Fact]
    public async Task FirstAdministrator_WhoNeverCame_MakesRoomForAnotherInvitationAlsoOfTheSameName()
    {
        var agency = await EmptyAgencyAsync();
        var login = UserForms.NewLogin();
        var first = await InviteAsync(agency.Id, login, "某人", Phone);

        var second = await InviteAsync(agency.Id, login, "某人", Phone);

        using var person = host.CreateBrowser();
        (await person.OpenAsync(first)).Document.QuerySelector("[name=NewPassword]").ShouldBeNull();
        (await person.OpenAsync(second)).Document.QuerySelector("[name=NewPassword]").ShouldNotBeNull();
    }

    [Fact]
    public async Task CountUsersByPoint_CountsTheOwnAgencys()
    {
        var (agency, other) = (await TestCounty.AddAsync(host), await TestCounty.AddAsync(host));
        await agency.AddUserAsync(RoleNames.ConfirmationUser);
        await agency.AddUserAsync(RoleNames.ConfirmationUser);
        await other.AddUserAsync(RoleNames.ConfirmationUser);
        await using var scope = host.Services.CreateTenantScope(agency.Id, agency.Id);

        var counts = await scope.ServiceProvider.GetRequiredService<IAccountIntegrationService>().CountUsersByPointAsync();

        counts.ShouldBe(new Dictionary<Guid, PointUsers> { [agency.PointId] = new(All: 2, Enabled: 2, Ready: 2) });
    }

    private async Task<string> InviteAsync(Guid agencyId, string login, string name, string phone)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var service = scope.ServiceProvider.GetRequiredService<IAccountIntegrationService>();
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => service.InviteFirstAdministratorAsync(agencyId, login, name, phone));
    }

    /// <summary>An agency whose administrator has become something else.</summary>
    private async Task<AgencySummary> EmptyAgencyAsync()
    {
        var agency = await TestCounty.AddAsync(host);
        await agency.RemoveAdministratorAsync();
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindAsync(agency.Id))!;
    }
}

public sealed class AccountIntegrationOnSqliteTests(SqliteHost host) : AccountIntegrationTests(host);

public sealed class AccountIntegrationOnMySqlTests(MySqlHost host) : AccountIntegrationTests(host);
