using System.Data;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.Names;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Writing;

/// <summary>Counts and keys that follow from applications are right after whatever was done with these.</summary>
public abstract class StatusCountsTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";

    [Fact]
    public async Task AfterFilingConclusionsReportsAndChangesOfPoint_CountsAreThoseOfTheRows()
    {
        var filed = await TestApplications.FileAsync(host, TestApplications.PointOne, 6, (draft, _) => draft);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[0].Id);
        await CaseForm.CompleteAsync(browser, filed[1].Id);
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(filed[1].Id)), "未作确认");
        foreach (var (id, _) in filed.Skip(2).Take(4))
        {
            (await browser.PressAsync(await browser.OpenAsync($"/applications/{id}/bureau"), "报注册机构", ("RightAgencyCode", "99990102"), ("Reason", "学校属二县"))).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        await CaseForm.CompleteAsync(browser, filed[3].Id);
        await browser.PressAsync(await browser.OpenAsync($"/applications/{filed[4].Id}/bureau"), "撤回报告");
        var other = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);
        await browser.PressAsync(await browser.OpenAsync($"/applications/{filed[2].Id}/point"), "确定更换", ("PointId", other.Id.ToString()));

        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        // One picture of both tables, whatever other tests write meanwhile.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, TestContext.Current.CancellationToken);
        var counted = await context.Set<OnlineApplication>().GroupBy(row => new { row.ApplicationPlanId, row.PointId, row.Status })
            .Select(group => new { group.Key, Count = group.Count(), Reported = group.Count(row => row.ReportOpenSince != null) }).ToListAsync(TestContext.Current.CancellationToken);
        var kept = await context.Set<StatusCount>().Where(row => row.Count != 0).ToListAsync(TestContext.Current.CancellationToken);

        kept.Select(row => (row.ApplicationPlanId, row.Id, row.Status, row.Count, row.Reported))
            .ShouldBe(counted.Select(row => (row.Key.ApplicationPlanId, row.Key.PointId, row.Key.Status, row.Count, row.Reported)), ignoreOrder: true);
        kept.Sum(row => row.Reported).ShouldBeGreaterThanOrEqualTo(3);
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, filed[2].Id)).PointId.ShouldBe(other.Id);
    }

    [Fact]
    public async Task AfterFiling_TheNameHasItsKeys()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne, draft => draft with { Name = "𠮷野·张 三" });

        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var grams = await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<NameGram>()
            .Where(row => row.Id == id).Select(row => row.Gram).ToListAsync(TestContext.Current.CancellationToken);

        grams.ShouldBe(["𠮷", "野", "·", "张", "三", "𠮷野", "野·", "·张"], ignoreOrder: true);
    }
}

public sealed class StatusCountsOnSqliteTests(SqliteHost host) : StatusCountsTests(host);

public sealed class StatusCountsOnMySqlTests(MySqlHost host) : StatusCountsTests(host);
