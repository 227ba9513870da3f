using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Agencies;

/// <summary>SESS-5: a suspended agency's people are refused at their next request.</summary>
public abstract class AgencySuspensionTests(ProductHost host)
{
    private const string Reason = "年度检查未通过";

    [Fact]
    public async Task PostSuspend_EndsTheAgencysWorkAtTheNextRequest_AndPostResumeLetsItGoOn()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var inside = await (await StaffAccount.AddToAsync(host, tree.County.Code, RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());
        using var superior = await (await StaffAccount.AddToAsync(host, tree.City.Code, RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);
        (await inside.OpenAsync("/admin/points")).Status.ShouldBe(HttpStatusCode.OK);

        var suspended = await PressAsync(platform, tree.County.Id, "停用机构", Reason);
        var refused = await inside.OpenAsync("/admin/points");

        suspended.Location.ShouldEndWith("?done=Suspended");
        refused.Location.ShouldStartWith("/login?returnUrl=");
        (await superior.OpenAsync("/admin/points")).Status.ShouldBe(HttpStatusCode.OK);
        (await platform.OpenAsync(suspended.Location)).Words.ShouldContain(Reason);

        (await PressAsync(platform, tree.County.Id, "恢复使用", "已整改")).Location.ShouldEndWith("?done=Resumed");
        (await inside.OpenAsync("/admin/points")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestAgencies.FindAsync(host, tree.County.Code))!.StateReason.ShouldBeEmpty();
    }

    /// <summary>As another node does: nothing of the state is remembered from request to request.</summary>
    [Fact]
    public async Task Session_OfAnAgencySuspendedElsewhere_IsRefusedAtTheNextRequest()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var inside = await (await StaffAccount.AddToAsync(host, tree.County.Code, RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());

        foreach (var state in new[] { AgencyState.Suspended, AgencyState.Active, AgencyState.Suspended })
        {
            await SetStateAsync(tree.County.Id, state);
            (await inside.OpenAsync("/admin/points")).Status.ShouldBe(state == AgencyState.Active ? HttpStatusCode.OK : HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task Login_AtASuspendedAgency_SaysSoAfterPasswordAndCodeOnly()
    {
        var tree = await TestAgencies.AddAsync(host);
        var account = await StaffAccount.AddToAsync(host, tree.County.Code, RoleNames.AgencyAdministrator);
        await SetStateAsync(tree.County.Id, AgencyState.Suspended);
        using var browser = host.CreateBrowser();

        var wrong = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", "falsch falsch falsch"));
        var step = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        var refused = await browser.PressAsync(await browser.OpenAsync(step.Location), "登录", ("Code", await browser.ReadCodeAsync(account.Phone)));

        wrong.Words.ShouldNotContain("停用");
        step.Status.ShouldBe(HttpStatusCode.Redirect);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.ErrorOf("").ShouldBe($"{tree.County.ShortName} 已被平台停用,暂时不能登录。请联系您的机构管理员。");
        (await browser.OpenAsync("/admin/points")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task PostSuspend_LeavesItsReasonInTheAuditRecord()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);

        await PressAsync(platform, tree.County.Id, "停用机构", Reason);

        var record = (await TestApplications.ReadAuditAsync(host, tree.County.Id)).Single();
        (record.Operation, record.Result, record.Reason, record.TenantId).ShouldBe(("POST /admin/agencies/{id:guid} Suspend", 302, Reason, null));
        record.Changes!.ShouldContain("\"State\"");
    }

    [Fact]
    public async Task PostSuspend_WithoutAReason_SaysSoBesideTheField()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);

        var answer = await PressAsync(platform, tree.County.Id, "停用机构", " ");

        (answer.Status, answer.ErrorOf("Reason")).ShouldBe((HttpStatusCode.BadRequest, "必填。"));
        (await TestAgencies.FindAsync(host, tree.County.Code))!.State.ShouldBe(AgencyState.Active);
    }

    [Fact]
    public async Task PostSuspend_OfAnAgencySuspendedMeanwhile_IsAConflict()
    {
        var tree = await TestAgencies.AddAsync(host);
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);
        var page = await platform.OpenAsync($"/admin/agencies/{tree.County.Id}");
        await PressAsync(platform, tree.County.Id, "停用机构", Reason);

        (await platform.PressAsync(page, "停用机构", ("Reason", "再次"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestAgencies.FindAsync(host, tree.County.Code))!.StateReason.ShouldBe(Reason);
    }

    [Fact]
    public async Task PostSuspend_WithAnOldSecondFactor_IsForbidden()
    {
        var tree = await TestAgencies.AddAsync(host);
        var account = await StaffAccount.AddPlatformAsync(host);
        using var platform = await account.LogInAsync(host.CreateBrowser());
        await TestAgencies.AgeFactorAsync(host, account);

        var answer = await PressAsync(platform, tree.County.Id, "停用机构", Reason);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestAgencies.FindAsync(host, tree.County.Code))!.State.ShouldBe(AgencyState.Active);
    }

    private static async Task<Answer> PressAsync(Browser browser, Guid id, string button, string reason) =>
        await browser.PressAsync(await browser.OpenAsync($"/admin/agencies/{id}"), button, ("Reason", reason));

    private async Task SetStateAsync(Guid id, AgencyState state)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Agency>>().Query().Where(row => row.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.State, state));
    }
}

public sealed class AgencySuspensionOnSqliteTests(SqliteHost host) : AgencySuspensionTests(host);

public sealed class AgencySuspensionOnMySqlTests(MySqlHost host) : AgencySuspensionTests(host);
