using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Jobs;
using TeacherRegistration.Web.Tests.Pages.Audit;
using TeacherRegistration.Web.Tests.Sms;

namespace TeacherRegistration.Web.Tests.Pages.Admin;

/// <summary>失败的后台任务: seen by the platform's administrator alone, tried again or given up with a reason.</summary>
public abstract class FailedJobTests(ProductHost host)
{
    private const string Address = "/admin/jobs";
    private const string Fault = "SmsNotSentException";
    private static readonly DateTime PutInAt = new(2026, 3, 1, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public async Task List_SaysWhatFailedWhenHowOftenAndByWhichTypeOfError()
    {
        var id = await AddAsync();
        var (_, browser) = await SignInAsync();
        using var owned = browser;

        var page = await browser.OpenAsync(Address);

        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("失败的后台任务");
        RowOf(page, id).Children.SkipLast(1).Select(cell => cell.TextContent.Trim())
            .ShouldBe(["短信:申报进度通知", "2026-03-01 12:05:06", "10", "2026-03-01 16:05:06", Fault]);
        await browser.OpenAsync("/language/en?returnUrl=%2F");
        RowOf(await browser.OpenAsync(Address), id).Children[0].TextContent.ShouldBe("Text: progress of an application");
    }

    [Fact]
    public async Task Alert_StandsAboveThePagesOfThePlatformsAdministratorAlone()
    {
        await AddAsync();
        var (_, browser) = await SignInAsync();
        using var owned = browser;
        using var security = await StaffSession.OpenAsync(host, await StaffAccount.AddPlatformAsync(host, RoleNames.SecurityAdministrator));
        using var agency = await StaffSession.OpenAsync(host, await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator));

        (await browser.OpenAsync("/")).Document.QuerySelector(".page-alerts")!.TextContent.ShouldContain("个后台任务多次失败");
        (await security.OpenAsync("/")).Words.ShouldNotContain("后台任务");
        (await agency.OpenAsync("/")).Words.ShouldNotContain("后台任务");
        (await security.OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await agency.OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Again_TriesTheJobAtOnceUnderItsOldId()
    {
        var name = Guid.CreateVersion7().ToString();
        var id = await AddAsync(name);
        var (account, browser) = await SignInAsync();
        using var owned = browser;

        var answer = await browser.PressAsync(await browser.OpenAsync(Address), "再试一次", ("Id", $"{id}"));

        answer.Location.ShouldBe("/admin/jobs?done=Again");
        var after = await browser.OpenAsync(answer.Location);
        after.Words.ShouldContain("已重新排队");
        FindRow(after, id).ShouldBeNull();
        await Eventually.FindAsync(() => Task.FromResult(TestJob.TriesOf(name) == 1 ? "tried" : null), "new try");
        var record = (await AuditRows.ReadAsync(host, account.Id)).First(row => row.Operation == "POST /admin/jobs Again");
        (record.Result, record.SubjectType, record.SubjectId).ShouldBe((302, nameof(ApplicationSmsJob), $"{id}"));
    }

    [Fact]
    public async Task Again_OfAJobThatFailsAgain_HasTenNewTries()
    {
        var name = await TestJob.EnqueueAsync(host, isPoison: true);
        await Eventually.FindAsync(() => Task.FromResult(TestJob.TriesOf(name) == 1 ? "tried" : null), "first try");
        var key = TestJob.KeyOf(name);
        await (await SchedulerAsync()).DeleteJob(key);
        var id = await AddAsync(name);
        var (_, browser) = await SignInAsync();
        using var owned = browser;

        await browser.PressAsync(await browser.OpenAsync(Address), "再试一次", ("Id", $"{id}"));

        var job = await Eventually.FindAsync(async () => await (await SchedulerAsync()).GetJobDetail(new JobKey($"{id}", nameof(ApplicationSmsJob))) is { } found && found.JobDataMap.Tries() == 1 ? found : null, "counted try");
        job.Durable.ShouldBeFalse();
        await (await SchedulerAsync()).DeleteJob(job.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("long")]
    public async Task GiveUp_WithoutAReasonOfFittingLength_IsRefusedAndKeepsTheJob(string reason)
    {
        var id = await AddAsync();
        var (_, browser) = await SignInAsync();
        using var owned = browser;

        var answer = await browser.PressAsync(await browser.OpenAsync(Address), "放弃", ("Id", $"{id}"), ("Reason", reason == "long" ? new string('长', 201) : reason));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Reason").ShouldBe("请填写原因,最多 200 字。");
        RowOf(answer, id).QuerySelector("details")!.HasAttribute("open").ShouldBeTrue();
        RowOf(await browser.OpenAsync(Address), id).ShouldNotBeNull();
    }

    [Fact]
    public async Task GiveUp_WithAReason_ForgetsTheJobAndRecordsWhy()
    {
        var name = Guid.CreateVersion7().ToString();
        var id = await AddAsync(name);
        // Another one, so that the page has its buttons still.
        await AddAsync();
        var (account, browser) = await SignInAsync();
        using var owned = browser;
        var page = await browser.OpenAsync(Address);

        var answer = await browser.PressAsync(page, "放弃", ("Id", $"{id}"), ("Reason", "号码已停用"));
        var late = await browser.PressAsync(await browser.OpenAsync("/admin/jobs"), "再试一次", ("Id", $"{id}"));

        answer.Location.ShouldBe("/admin/jobs?done=GivenUp");
        FindRow(await browser.OpenAsync(answer.Location), id).ShouldBeNull();
        late.Status.ShouldBe(HttpStatusCode.NotFound);
        TestJob.TriesOf(name).ShouldBe(0);
        var record = (await AuditRows.ReadAsync(host, account.Id)).First(row => row.Operation == "POST /admin/jobs GiveUp");
        (record.Result, record.SubjectType, record.SubjectId, record.Reason).ShouldBe((302, nameof(ApplicationSmsJob), $"{id}", "号码已停用"));
    }

    [Fact]
    public async Task BadInput_IsRefusedWithAMessage()
    {
        await AddAsync();
        var (_, browser) = await SignInAsync();
        using var owned = browser;
        var page = await browser.OpenAsync(Address);

        foreach (var answer in new[] { await browser.PressAsync(page, "再试一次", ("Id", "eins")), await browser.OpenAsync("/admin/jobs?page=zwei") })
        {
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.ErrorOf("").ShouldNotBeEmpty();
        }

        (await browser.PressAsync(page, "再试一次", ("Id", $"{Guid.CreateVersion7()}"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/admin/jobs?page=999")).Document.QuerySelector("tbody tr").ShouldNotBeNull();
    }

    private async Task<(StaffAccount Account, Browser Browser)> SignInAsync()
    {
        var account = await StaffAccount.AddPlatformAsync(host, RoleNames.PlatformAdministrator);
        return (account, await StaffSession.OpenAsync(host, account));
    }

    private async Task<IScheduler> SchedulerAsync() => await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

    /// <summary>A dead letter as the product leaves it.</summary>
    private async Task<Guid> AddAsync(string name = "")
    {
        var id = Guid.CreateVersion7();
        var job = JobBuilder.Create<TestJob>().WithIdentity(DeadLetter.KeyOf(id)).StoreDurably().PersistJobDataAfterExecution()
            .UsingJobData("Name", name)
            .UsingJobData(JobNotes.KindKey, nameof(ApplicationSmsJob))
            .UsingJobData(JobNotes.TriesKey, "10")
            .UsingJobData(JobNotes.PutInAtKey, JobNotes.Write(PutInAt))
            .UsingJobData(JobNotes.FailedAtKey, JobNotes.Write(PutInAt.AddHours(4)))
            .UsingJobData(JobNotes.FaultKey, Fault)
            .Build();
        await (await SchedulerAsync()).AddJob(job);
        return id;
    }

    private static IElement RowOf(Answer page, Guid id) => FindRow(page, id).ShouldNotBeNull();

    private static IElement? FindRow(Answer page, Guid id) =>
        page.Document.QuerySelectorAll("tbody tr").SingleOrDefault(row => row.QuerySelector($"input[value='{id}']") is not null);
}

// On hosts of their own: what has failed shows on every page of the platform's administrators.
public sealed class FailedJobOnSqliteTests(SqliteSmsHost host) : FailedJobTests(host), IClassFixture<SqliteSmsHost>;

public sealed class FailedJobOnMySqlTests(MySqlSmsHost host) : FailedJobTests(host), IClassFixture<MySqlSmsHost>;
