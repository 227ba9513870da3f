using System.Net;
using Quartz;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.WindowTexts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>A later end is told to those whom it concerns, once for each change, and as it stands when they are told.</summary>
public abstract class WindowExtensionTests(ClockedHost host) : DayOfTexts(host)
{
    [Fact]
    public async Task PeopleFileLonger_ThoseWithADraftAreToldOnce()
    {
        var (plans, _, filing, _) = await AddAsync(daysAgo: 1);
        using var applicant = await TestFiling.AddAsync(Host);
        var draft = await applicant.BeginAsync(plans.County.Code);
        using var bystander = await TestFiling.AddAsync(Host);
        using var officer = await plans.LogInAsync();
        var page = await officer.OpenAsync($"/plans/application-plans/{filing}");

        await SaveAsync(officer, page, ("End", plans.Local(45)));
        await TellAllAsync(plans, times: 2);

        page.Words.ShouldContain("将短信告知 1 位草稿尚未提交的申请人");
        var job = (await FindTextsAsync(draft)).ShouldHaveSingleItem();
        await JobsByHand.RunAsync<WindowSmsJob>(Host, job);
        var text = (await officer.ReadTextsAsync(applicant.Person.Phone)).ShouldHaveSingleItem();
        text.ShouldContain($"{plans.County.Agency.ShortName}的网上申报延长至 {plans.Local(45).Replace('T', ' ')[..16]}");
        (await FindTextsAsync(bystander.AccountId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ADraftThatWasGivenUpMeanwhile_IsNotTold()
    {
        var (plans, _, filing, _) = await AddAsync(daysAgo: 1);
        using var applicant = await TestFiling.AddAsync(Host);
        var draft = await applicant.BeginAsync(plans.County.Code);
        using var officer = await plans.LogInAsync();
        await SaveAsync(officer, await officer.OpenAsync($"/plans/application-plans/{filing}"), ("End", plans.Local(45)));
        await TellAllAsync(plans);

        await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"/apply/filing/{draft}"), "放弃这次申报");
        await JobsByHand.RunAsync<WindowSmsJob>(Host, (await FindTextsAsync(draft)).ShouldHaveSingleItem());

        (await officer.ReadTextsAsync(applicant.Person.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEndThatWasSetBackMeanwhile_IsNotTold()
    {
        var (plans, _, filing, _) = await AddAsync(daysAgo: 1);
        using var applicant = await TestFiling.AddAsync(Host);
        var draft = await applicant.BeginAsync(plans.County.Code);
        using var officer = await plans.LogInAsync();
        await SaveAsync(officer, await officer.OpenAsync($"/plans/application-plans/{filing}"), ("End", plans.Local(45)));
        await TellAllAsync(plans);

        await SaveAsync(officer, await officer.OpenAsync($"/plans/application-plans/{filing}"), ("End", plans.Local(42)));
        await JobsByHand.RunAsync<WindowSmsJob>(Host, (await FindTextsAsync(draft)).ShouldHaveSingleItem());

        (await JobsByHand.FindAsync<WindowExtensionJob>(Host, plans.County.Agency.Id)).ShouldBeEmpty();
        (await officer.ReadTextsAsync(applicant.Person.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ShortenedTerminatedOrResumed_NobodyIsTold()
    {
        var (plans, plan, filing, arrangements) = await AddAsync(daysAgo: 30);
        using var officer = await plans.LogInAsync();

        await SaveAsync(officer, await officer.OpenAsync($"/plans/application-plans/{filing}"), ("End", plans.Local(35)));
        await SaveAsync(officer, await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}"), ("End", plans.Local(45)));
        await TerminateAsync(plans, plan);
        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "恢复计划", ("StopReason", "复工"));

        (await JobsByHand.FindAsync<WindowExtensionJob>(Host, plans.County.Agency.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ADraftOfAPlan_IsChangedWithoutAWord()
    {
        var (plans, _, filing, arrangements) = await AddAsync(daysAgo: 1, published: false);
        using var officer = await plans.LogInAsync();
        var page = await officer.OpenAsync($"/plans/application-plans/{filing}");

        await SaveAsync(officer, page, ("End", plans.Local(45)));
        await SaveAsync(officer, await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}"), ("End", plans.Local(55)));

        page.Words.ShouldNotContain("短信");
        (await JobsByHand.FindAsync<WindowExtensionJob>(Host, plans.County.Agency.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task APointConfirmsLonger_ThoseWhoStillHaveToComeAreTold()
    {
        var (plans, _, _, arrangements) = await AddAsync(daysAgo: 30);
        var point = plans.County.Code + "0101";
        var here = await TestApplications.FileAsync(Host, point, 3, (draft, _) => draft);
        var elsewhere = await TestApplications.FileAsync(Host, plans.County.Code + "0102");
        await SetAsync(point, here[1].Id, ConfirmationStatus.MaterialsIncomplete);
        await SetAsync(point, here[2].Id, ConfirmationStatus.MaterialsComplete);
        using var officer = await plans.LogInAsync();
        var page = await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}");

        await SaveAsync(officer, page, ("End", plans.Local(55)));
        await TellAllAsync(plans, times: 2);

        page.Words.ShouldContain("将短信告知 2 位网报待确认或材料不全的申请人");
        (await FindTextsAsync(here[2].Id)).ShouldBeEmpty();
        (await FindTextsAsync(elsewhere)).ShouldBeEmpty();
        // Concluded meanwhile.
        await SetAsync(point, here[0].Id, ConfirmationStatus.MaterialsComplete);
        await JobsByHand.RunAsync<WindowSmsJob>(Host, (await FindTextsAsync(here[0].Id)).ShouldHaveSingleItem());
        await JobsByHand.RunAsync<WindowSmsJob>(Host, (await FindTextsAsync(here[1].Id)).ShouldHaveSingleItem());
        (await officer.ReadTextsAsync(here[0].Draft.Phone)).ShouldBeEmpty();
        (await officer.ReadTextsAsync(here[1].Draft.Phone)).ShouldHaveSingleItem().ShouldContain($"测试点001的现场确认延长至 {plans.Local(55).Replace('T', ' ')[..16]}");
    }

    [Fact]
    public async Task AConfirmationThatEndedMeanwhile_IsNotTold()
    {
        var (plans, plan, _, arrangements) = await AddAsync(daysAgo: 30);
        var (id, draft) = await FileAsync(plans);
        using var officer = await plans.LogInAsync();
        await SaveAsync(officer, await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}"), ("End", plans.Local(55)));
        await TellAllAsync(plans);

        await TerminateAsync(plans, plan);
        await JobsByHand.RunAsync<WindowSmsJob>(Host, (await FindTextsAsync(id)).ShouldHaveSingleItem());

        (await officer.ReadTextsAsync(draft.Phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SeveralPointsAtOnce_AreOneChange()
    {
        var (plans, _, filing, arrangements) = await AddAsync(daysAgo: 30);
        using var officer = await plans.LogInAsync();
        var list = await officer.OpenAsync($"/plans/arrangements?applicationPlan={filing}");
        var chosen = await officer.PressAsync(list, "调整所选确认点的时间", [.. arrangements.Select(id => ("ids", (string?)id.ToString()))]);

        await SaveAsync(officer, chosen, ("End", plans.Local(55)));

        chosen.Words.ShouldContain("将短信告知 0 位");
        (await JobsByHand.FindAsync<WindowExtensionJob>(Host, plans.County.Agency.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task MoreThanAPortion_EachIsToldOnce()
    {
        var (plans, _, filing, arrangements) = await AddAsync(daysAgo: 30);
        var filed = await TestApplications.FileAsync(Host, plans.County.Code + "0101", WindowExtensionTexts.AtOnce + 1, (draft, _) => draft);
        using var officer = await plans.LogInAsync();
        await SaveAsync(officer, await officer.OpenAsync($"/plans/arrangements/{arrangements[0]}"), ("End", plans.Local(55)));

        await TellAllAsync(plans, times: 2);

        var told = (await FindTextsAsync(filing)).Select(job => Guid.Parse(job.JobDataMap.GetString(nameof(WindowNews.SubjectId))!));
        told.ShouldBe(filed.Select(row => row.Id), ignoreOrder: true);
    }

    /// <summary>A plan with two points that began so many days ago: people file for 40 days and are confirmed from day 20 to 50.</summary>
    private async Task<(TestPlans Plans, Guid Plan, Guid Filing, IReadOnlyList<Guid> Arrangements)> AddAsync(int daysAgo, bool published = true)
    {
        var plans = (await TestPlans.AddAsync(Host)) with { Start = Now.AddDays(-daysAgo) };
        var (plan, filing, arrangements) = await plans.AddPlanAsync(published);
        return (plans, plan, filing, arrangements);
    }

    private async Task<(Guid Id, FilingDraft Draft)> FileAsync(TestPlans plans) => (await TestApplications.FileAsync(Host, plans.County.Code + "0101", 1, (draft, _) => draft))[0];

    private Task SetAsync(string point, Guid id, ConfirmationStatus status) => TestApplications.SetAsync(Host, point, id, nameof(OnlineApplication.Status), status);

    private static async Task SaveAsync(Browser officer, Answer page, (string, string?) field)
    {
        var saved = await officer.PressAsync(page, "保存", field, ("Reason", "测试"));
        saved.Status.ShouldBe(HttpStatusCode.Redirect, saved.ErrorOf(""));
    }

    /// <summary>Does the one job of the change, or does it again as after a crash.</summary>
    private async Task TellAllAsync(TestPlans plans, int times = 1)
    {
        var job = (await JobsByHand.FindAsync<WindowExtensionJob>(Host, plans.County.Agency.Id)).ShouldHaveSingleItem();
        for (var time = 0; time < times; time++)
        {
            await JobsByHand.RunAsync<WindowExtensionJob>(Host, job);
        }
    }

    private Task<IReadOnlyList<IJobDetail>> FindTextsAsync(Guid id) => JobsByHand.FindAsync<WindowSmsJob>(Host, id);
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class WindowExtensionOnSqliteTests(ClockedSqliteHost host) : WindowExtensionTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class WindowExtensionOnMySqlTests(ClockedMySqlHost host) : WindowExtensionTests(host);
