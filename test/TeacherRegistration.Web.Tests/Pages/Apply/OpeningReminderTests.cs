using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.WindowTexts;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>Whoever asked to be reminded gets one text when a 网报计划 begins, by day, and none when it does not begin.</summary>
public abstract class OpeningReminderTests(ClockedHost host) : DayOfTexts(host)
{
    [Fact]
    public async Task WhoAsked_IsToldOnceWhenItBegins()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await AskAsync(plans, filing);

        await LookAsync();
        (await FindAsync(applicant)).ShouldBeEmpty();
        Advance(TimeSpan.FromDays(1));
        await LookAsync();
        await LookAsync();

        var job = (await FindAsync(applicant)).ShouldHaveSingleItem();
        (await JobsByHand.RunAsync<WindowSmsJob>(Host, job)).ShouldBeNull();
        var text = (await applicant.Browser.ReadTextsAsync(applicant.Person.Phone)).ShouldHaveSingleItem();
        text.ShouldContain($"{applicant.Person.Name}:{plans.County.Agency.ShortName}的网上申报已经开始");
        text.ShouldContain($"{BeijingTime.Format(plans.Start.AddDays(40))[..16]} 截止");
        await LookAsync();
        (await FindAsync(applicant)).ShouldBeEmpty();
        (await CountAsync(filing)).ShouldBe(0);
    }

    [Fact]
    public async Task AtNight_TheTextWaitsForTheMorning()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromHours(13));
        using var applicant = await AskAsync(plans, filing);

        Advance(TimeSpan.FromHours(13));
        await LookAsync();
        var job = (await FindAsync(applicant)).ShouldHaveSingleItem();
        var morning = await JobsByHand.RunAsync<WindowSmsJob>(Host, job);
        (await applicant.Browser.ReadTextsAsync(applicant.Person.Phone)).ShouldBeEmpty();

        morning.ShouldBe(new DateTimeOffset(plans.Start.AddHours(9), TimeSpan.Zero));
        Advance(TimeSpan.FromHours(9));
        (await JobsByHand.RunAsync<WindowSmsJob>(Host, job)).ShouldBeNull();
        (await applicant.Browser.ReadTextsAsync(applicant.Person.Phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task EndedInTheNightItBegan_NobodyIsTold()
    {
        var (plans, filing, plan) = await AddComingAsync(TimeSpan.FromHours(13));
        using var applicant = await AskAsync(plans, filing);

        Advance(TimeSpan.FromHours(13));
        await LookAsync();
        await TerminateAsync(plans, plan);
        Advance(TimeSpan.FromHours(10));
        await JobsByHand.RunAsync<WindowSmsJob>(Host, (await FindAsync(applicant)).ShouldHaveSingleItem());

        (await applicant.Browser.ReadTextsAsync(applicant.Person.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task EndedBeforeItBegan_NobodyIsToldAndNothingStays()
    {
        var (plans, filing, plan) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await AskAsync(plans, filing);
        await TerminateAsync(plans, plan);

        Advance(TimeSpan.FromDays(1));
        await LookAsync();

        (await FindAsync(applicant)).ShouldBeEmpty();
        (await CountAsync(filing)).ShouldBe(0);
    }

    [Fact]
    public async Task WhereTheBeginningWasMoved_ItIsToldThenAndOnce()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await AskAsync(plans, filing);
        using var officer = await plans.LogInAsync();
        var moved = await officer.PressAsync(await officer.OpenAsync($"/plans/application-plans/{filing}"), "保存", ("Start", plans.Local(1)), ("Reason", "推迟一天"));
        moved.Status.ShouldBe(HttpStatusCode.Redirect, moved.ErrorOf(""));

        Advance(TimeSpan.FromDays(1));
        await LookAsync();
        (await FindAsync(applicant)).ShouldBeEmpty();
        Advance(TimeSpan.FromDays(1));
        await LookAsync();
        await LookAsync();

        (await FindAsync(applicant)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task TakenBack_NobodyIsTold()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await AskAsync(plans, filing);
        var address = $"/apply/filing?province={plans.County.Agency.ProvinceId}";

        var forgotten = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync(address), "取消提醒");

        forgotten.Location.ShouldBe($"{address}#plan-{filing}", forgotten.ErrorOf(""));
        (await applicant.Browser.OpenAsync(address)).Words.ShouldContain("开始时短信提醒我");
        (await CountAsync(filing)).ShouldBe(0);
    }

    [Fact]
    public async Task AskedForTwice_ItIsOne()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await TestFiling.AddAsync(Host);
        var pages = new[] { await OpenAsync(applicant, plans), await OpenAsync(applicant, plans) };

        foreach (var page in pages)
        {
            (await applicant.Browser.PressAsync(page, "开始时短信提醒我")).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        (await CountAsync(filing)).ShouldBe(1);
    }

    [Fact]
    public async Task MoreThanFive_AreRefused()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await TestFiling.AddAsync(Host);
        var others = Enumerable.Range(0, OpeningReminder.MaximumOfAccount).Select(_ => new OpeningReminder(Guid.CreateVersion7(), applicant.AccountId, Guid.CreateVersion7()));
        await TestPlans.RunAsync(Host, plans.County, [.. others]);

        var refused = await applicant.Browser.PressAsync(await OpenAsync(applicant, plans), "开始时短信提醒我");

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.ErrorOf("").ShouldContain("最多可以设置 5 个提醒");
        (await CountAsync(filing)).ShouldBe(0);
    }

    [Fact]
    public async Task WhatHasBegunOrIsNotThere_NeedsNoReminder()
    {
        var (plans, _, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await TestFiling.AddAsync(Host);
        var open = await TestFiling.FindFilingAsync(Host, TestFiling.Agency);
        var page = await OpenAsync(applicant, plans);

        var begun = await applicant.Browser.PressAsync(page, "开始时短信提醒我", ("Plan", open.Id.ToString()));
        var none = await applicant.Browser.PressAsync(await OpenAsync(applicant, plans), "开始时短信提醒我", ("Plan", Guid.CreateVersion7().ToString()));

        begun.Status.ShouldBe(HttpStatusCode.Conflict);
        begun.ErrorOf("").ShouldContain("已经开始");
        none.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnErasedAccount_WaitsForNothing_AndItsCopyHasNamedWhatItWaitedFor()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await AskAsync(plans, filing);
        (await TestCopy.DownloadAsync(applicant.Browser)).ValuesOf("reminders", "Agency").ShouldBe([plans.County.Agency.Name]);

        await TestApplications.WorkAsync(Host, TestApplications.PointOne, async services =>
        {
            var holders = services.GetServices<IAccountData>().ToList();
            foreach (var holder in holders)
            {
                await holder.EraseAsync(applicant.AccountId);
            }
        });

        (await CountAsync(filing)).ShouldBe(0);
    }

    [Fact]
    public async Task AnAccountThatComesToItsPerson_WaitsForNothing()
    {
        var (plans, filing, _) = await AddComingAsync(TimeSpan.FromDays(1));
        using var applicant = await AskAsync(plans, filing);

        await TestApplications.WorkAsync(Host, TestApplications.PointOne, services => services.GetRequiredService<IPersonDirectory>().ForgetEnteredAsync(applicant.AccountId));

        (await CountAsync(filing)).ShouldBe(0);
    }

    private async Task<(TestPlans Plans, Guid Filing, Guid Plan)> AddComingAsync(TimeSpan wait)
    {
        var plans = (await TestPlans.AddAsync(Host)) with { Start = Now + wait };
        var (plan, filing, _) = await plans.AddPlanAsync(published: true);
        return (plans, filing, plan);
    }

    private static Task<Answer> OpenAsync(TestFiling applicant, TestPlans plans) => applicant.Browser.OpenAsync($"/apply/filing?province={plans.County.Agency.ProvinceId}");

    private async Task<TestFiling> AskAsync(TestPlans plans, Guid filing)
    {
        var applicant = await TestFiling.AddAsync(Host);
        var asked = await applicant.Browser.PressAsync(await OpenAsync(applicant, plans), "开始时短信提醒我");
        asked.Location.ShouldEndWith($"#plan-{filing}", Case.Sensitive, asked.ErrorOf(""));
        return applicant;
    }

    /// <summary>What the scheduler does every minute.</summary>
    private async Task LookAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OpeningReminderJob>().RunAsync();
    }

    private Task<IReadOnlyList<Quartz.IJobDetail>> FindAsync(TestFiling applicant) => JobsByHand.FindAsync<WindowSmsJob>(Host, applicant.AccountId);

    private async Task<int> CountAsync(Guid filing)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<OpeningReminder>().CountAsync(row => row.ApplicationPlanId == filing);
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class OpeningReminderOnSqliteTests(ClockedSqliteHost host) : OpeningReminderTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class OpeningReminderOnMySqlTests(ClockedMySqlHost host) : OpeningReminderTests(host);
