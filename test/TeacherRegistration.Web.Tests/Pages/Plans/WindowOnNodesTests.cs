using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>Windows are kept in the memory of each node, and yet a changed one holds at the next request on every node.</summary>
public abstract class WindowOnNodesTests(ProductHost host)
{
    [Fact]
    public async Task ChangedWindow_HoldsAtTheNextRequestOnEveryNode()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, arrangements) = await plans.AddPlanAsync(published: true);
        var account = (await plans.AddUsersAsync())[0];
        await using var node = host.StartAnother();
        using var officer = await plans.LogInAsync();
        using var here = await StaffSession.OpenAsync(host, account);
        using var there = await account.LogInAsync(node.CreateBrowser(new CookieContainer()));

        foreach (var end in new[] { 52, 53 })
        {
            await officer.PressAsync(await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("End", plans.Local(end)), ("Reason", "延长"));

            var expected = plans.Local(end).Replace('T', ' ') + " 截止";
            (await here.OpenAsync("/")).Words.ShouldContain(expected);
            (await there.OpenAsync("/")).Words.ShouldContain(expected);
        }

        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));

        (await here.OpenAsync("/")).Words.ShouldContain("确认已于");
        (await there.OpenAsync("/")).Words.ShouldContain("确认已于");
    }

    [Fact]
    public async Task ChangedWindow_OfOneAgency_LeavesAnothersAsItWas()
    {
        var (changed, other) = (await TestPlans.AddAsync(host, points: 1, running: true), await TestPlans.AddAsync(host, points: 1, running: true));
        var (_, _, arrangements) = await changed.AddPlanAsync(published: true);
        await other.AddPlanAsync(published: true);
        using var officer = await changed.LogInAsync();
        using var clerk = await StaffSession.OpenAsync(host, (await other.AddUsersAsync())[0]);
        var before = Ending(await clerk.OpenAsync("/"));

        await officer.PressAsync(await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("End", changed.Local(55)), ("Reason", "延长"));

        before.ShouldBe(other.Local(50).Replace('T', ' '));
        Ending(await clerk.OpenAsync("/")).ShouldBe(before);
    }

    private static string Ending(Answer page)
    {
        var end = page.Words.IndexOf(" 截止", StringComparison.Ordinal);
        return page.Words[(end - 19)..end];
    }
}

public sealed class WindowOnNodesOnSqliteTests(SqliteHost host) : WindowOnNodesTests(host);

public sealed class WindowOnNodesOnMySqlTests(MySqlHost host) : WindowOnNodesTests(host);
