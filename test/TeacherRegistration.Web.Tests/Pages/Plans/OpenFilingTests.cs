using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>The directory of 网报计划 follows the agency's own rows, from publication on (SPEC §1.3: people file with agencies that have an open one).</summary>
public abstract class OpenFilingTests(ProductHost host)
{
    [Fact]
    public async Task ADraft_IsNotFound()
    {
        var plans = await TestPlans.AddAsync(host);

        var (_, filing, _) = await plans.AddPlanAsync(published: false);

        (await FindAsync(filing)).ShouldBeNull();
    }

    [Fact]
    public async Task Published_ItIsFoundWithItsWindowAndAgency()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, filing, _) = await plans.AddPlanAsync(published: false);
        await plans.AddUsersAsync();
        using var officer = await plans.LogInAsync();
        var page = await officer.OpenAsync($"/plans/agency/{plan}");

        var published = await officer.PressAsync(page, "发布", [.. page.Document.QuerySelectorAll("input[name='Noted']").Select(box => ("Noted", box.GetAttribute("value")))]);

        published.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, published.ErrorOf(""));
        var found = (await FindAsync(filing)).ShouldNotBeNull();
        (found.AgencyId, found.ProvinceId, found.Year, found.Name).ShouldBe((plans.County.Agency.Id, plans.County.Agency.ProvinceId, plans.Year, TestPlans.FilingName));
        found.Window.ShouldBe(plans.Days(0, 40));
        found.Kinds.ShouldBe([RegistrationKind.First, RegistrationKind.Renewal]);
    }

    [Fact]
    public async Task Terminated_ItEndsAndResumedItGoesOn()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, filing, _) = await plans.AddPlanAsync(published: true);
        using var officer = await plans.LogInAsync();

        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));
        (await FindAsync(filing))!.Window.End.ShouldBeLessThan(plans.Start);

        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "恢复计划", ("StopReason", "复工"));
        (await FindAsync(filing))!.Window.ShouldBe(plans.Days(0, 40));
    }

    [Fact]
    public async Task Extended_ItFollows()
    {
        var plans = await TestPlans.AddAsync(host);
        var (_, filing, _) = await plans.AddPlanAsync(published: true);
        using var officer = await plans.LogInAsync();

        var changed = await officer.PressAsync(await officer.OpenAsync($"/plans/application-plans/{filing}"), "保存", ("End", plans.Local(45)), ("Reason", "延长"));

        changed.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, changed.ErrorOf(""));
        (await FindAsync(filing))!.Window.ShouldBe(plans.Days(0, 45));
    }

    [Fact]
    public async Task Deleted_ItIsGone()
    {
        var plans = await TestPlans.AddAsync(host);
        var (_, filing, _) = await plans.AddPlanAsync(published: true);
        using var officer = await plans.LogInAsync();

        var deleted = await officer.PressAsync(await officer.OpenAsync($"/plans/application-plans/{filing}"), "删除", ("Reason", "填错"));

        deleted.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, deleted.ErrorOf(""));
        (await FindAsync(filing)).ShouldBeNull();
    }

    private async Task<OpenFiling?> FindAsync(Guid filing)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOpenFilings>().FindAsync(filing);
    }
}

public sealed class OpenFilingOnSqliteTests(SqliteHost host) : OpenFilingTests(host);

public sealed class OpenFilingOnMySqlTests(MySqlHost host) : OpenFilingTests(host);
