using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Plans.Domain.RegistrationPlans;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>注册计划 of an agency: draft, check, publication, change, termination, copy.</summary>
public abstract class AgencyPlanTests(ProductHost host)
{
    [Fact]
    public async Task NewPlan_IsFilledInWithTheProvincesWindowsAndSavedAsADraft()
    {
        var plans = await TestPlans.AddAsync(host, running: true);
        using var browser = await plans.LogInAsync();

        var form = await browser.OpenAsync("/plans/agency/new");
        var draft = await browser.PressAsync(form, "保存草稿");

        form.Document.QuerySelector("#WorkStart")!.GetAttribute("value").ShouldBe(plans.Local(0));
        form.Document.QuerySelector("#FinalReviewEnd")!.GetAttribute("value").ShouldBe(plans.Local(120));
        draft.Location.ShouldEndWith("?done=Created");
        (await browser.OpenAsync("/plans/agency")).Words.ShouldContain("草稿");
        (await browser.OpenAsync("/plans")).Words.ShouldContain("还没有注册计划");
    }

    [Theory]
    [InlineData("WorkEnd", 121, "WorkEnd", "超出省级注册计划")]
    [InlineData("FirstReviewStart", 60, "FirstReviewStart", "超出省级注册计划")]
    [InlineData("SecondReviewEnd", 80, "SecondReviewEnd", "结束时间必须晚于开始时间")]
    public async Task Post_OfAWindowOutsideTheProvincesOrReversed_IsRefusedBesideItAndKeepsTheRest(string field, int day, string place, string message)
    {
        var plans = await TestPlans.AddAsync(host, running: true);
        using var browser = await plans.LogInAsync();

        var answer = await browser.PressAsync(await browser.OpenAsync("/plans/agency/new"), "保存草稿", (field, plans.Local(day)), ("Name", "我的计划"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(place).ShouldContain(message);
        answer.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("我的计划");
        (await browser.OpenAsync("/plans/agency")).Words.ShouldContain("还没有注册计划");
    }

    [Fact]
    public async Task Post_WithoutAPlanOfTheProvince_IsRefusedBesideTheYear()
    {
        var plans = await TestPlans.AddAsync(host, running: true);
        using var browser = await plans.LogInAsync();

        var answer = await browser.PressAsync(await browser.OpenAsync("/plans/agency/new"), "保存草稿", ("Year", "2050"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Year").ShouldBe("2050 年度的省级注册计划尚未发布,请联系省级教育行政部门。");
    }

    [Fact]
    public async Task Post_OfAYearThatHasAPlan_IsAConflictBesideIt()
    {
        var plans = await TestPlans.AddAsync(host, running: true);
        using var browser = await plans.LogInAsync();
        var form = await browser.OpenAsync("/plans/agency/new");
        await plans.AddPlanAsync(published: false);

        var answer = await browser.PressAsync(form, "保存草稿");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("Year").ShouldContain("已有注册计划");
    }

    [Fact]
    public async Task Publish_WithErrorsOrUnseenWarnings_IsRefusedAndShowsThem()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: false, precautions: "");
        using var browser = await plans.LogInAsync();

        var withErrors = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "发布");
        await plans.AddUsersAsync();
        var page = await browser.OpenAsync($"/plans/agency/{plan}");
        var unseen = await browser.PressAsync(page, "发布");

        withErrors.Status.ShouldBe(HttpStatusCode.Conflict);
        withErrors.ErrorOf("").ShouldBe("计划检查有必须处理的项目,处理后才能发布。");
        withErrors.Words.ShouldContain("以下确认点没有确认用户");
        unseen.Status.ShouldBe(HttpStatusCode.Conflict);
        unseen.ErrorOf("").ShouldContain("知道了");
        unseen.Words.ShouldContain("以下确认点没有注意事项");
        (await plans.ReadAsync<RegistrationPlan>(plan)).PublishedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Publish_WithEveryWarningTicked_KeepsWhoTookNoteAndShowsThePlanToThePoints()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: false, precautions: "");
        var users = await plans.AddUsersAsync();
        using var browser = await plans.LogInAsync();
        using var clerk = await StaffSession.OpenAsync(host, users[0]);
        var page = await browser.OpenAsync($"/plans/agency/{plan}");

        (await clerk.OpenAsync($"/plans/{plan}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var published = await browser.PressAsync(page, "发布", [.. WarningsOf(page)]);

        published.Location.ShouldEndWith("?done=AgencyPublished");
        var after = await browser.OpenAsync(published.Location);
        after.Words.ShouldContain("测试 已知悉");
        after.Words.ShouldContain("已发布");
        (await clerk.OpenAsync("/plans")).Words.ShouldContain($"{plans.Year}年县计划");
        (await clerk.OpenAsync($"/plans/{plan}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Publish_WithTimesThatTheCheckWarnsOf_ShowsThatWarningAndTakesItsTick()
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (plan, _, _) = await plans.AddPlanAsync(published: false);
        await plans.AddUsersAsync();
        using var browser = await plans.LogInAsync();
        var page = await browser.OpenAsync($"/plans/agency/{plan}");
        (string, string?)[] shorter = [("FirstReviewStart", plans.Local(79)), ("FirstReviewEnd", plans.Local(80))];

        var refused = await browser.PressAsync(page, "发布", [.. shorter, .. WarningsOf(page)]);
        var published = await browser.PressAsync(refused, "发布", [.. WarningsOf(refused)]);

        page.Words.ShouldNotContain("工作日太少");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Words.ShouldContain("以下审批时间的工作日太少");
        published.Location.ShouldEndWith("?done=AgencyPublished");
        (await plans.ReadAsync<RegistrationPlan>(plan)).FirstReviewStartsAt.ShouldBe(plans.Start.AddDays(79));
    }

    [Fact]
    public async Task Acknowledgement_CountsOnlyForWhatWasSeen()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, arrangements) = await plans.AddPlanAsync(published: false, precautions: "");
        await plans.AddUsersAsync();
        using var browser = await plans.LogInAsync();
        var page = await browser.OpenAsync($"/plans/agency/{plan}");
        var saved = await browser.PressAsync(page, "保存草稿", [.. WarningsOf(page)]);

        var seen = await browser.OpenAsync(saved.Location);
        await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("Precautions", "带身份证"));
        var changed = await browser.OpenAsync($"/plans/agency/{plan}");

        WarningsOf(page).ShouldNotBeEmpty();
        WarningsOf(seen).ShouldBeEmpty();
        WarningsOf(changed).ShouldHaveSingleItem().Value!.ShouldStartWith("NoPrecautions:");
    }

    [Fact]
    public async Task Change_OfAPublishedPlan_NeedsAReasonAndStandsInTheHistory()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: true, windows: plans.Shorter);
        using var browser = await plans.LogInAsync();
        var page = await browser.OpenAsync($"/plans/agency/{plan}");

        var refused = await browser.PressAsync(page, "调整时间", ("WorkEnd", plans.Local(119)));
        var changed = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "调整时间", ("WorkEnd", plans.Local(119)), ("Reason", "顺延一周"));

        page.Words.ShouldContain("影响范围:已申报 0 人,确认点 2 个");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Reason").ShouldContain("请填写变更原因");
        refused.Document.QuerySelector("#WorkEnd")!.GetAttribute("value").ShouldBe(plans.Local(119));
        (await browser.OpenAsync(changed.Location)).Words.ShouldContain("顺延一周");
        (await plans.ReadAsync<RegistrationPlan>(plan)).EndsAt.ShouldBe(plans.Start.AddDays(119));
    }

    [Theory]
    [InlineData("WorkStart", 1)]
    [InlineData("FirstReviewEnd", 69)]
    public async Task Change_ThatLeavesOutAPart_IsRefusedBesideTheField(string field, int day)
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: true, confirmEnd: 70);
        using var browser = await plans.LogInAsync();

        var answer = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "调整时间", (field, plans.Local(day)), ("Reason", "调整"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldContain("请先调整它们");
        (await plans.ReadAsync<RegistrationPlan>(plan)).Windows.ShouldBe(plans.Windows);
    }

    [Theory]
    [InlineData("WorkEnd", 39, "新的结束时间已过")]
    [InlineData("WorkStart", 41, "已经开始,开始时间不能再推后")]
    public async Task Change_ThatTakesBackWhatIsOver_IsRefusedBesideTheField(string field, int day, string message)
    {
        var plans = await TestPlans.AddAsync(host, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var browser = await plans.LogInAsync();
        var reviews = field == "WorkEnd" ? Enumerable.Range(0, 6).Select(index => (Reviews[index], (string?)plans.Local(10 + index))) : [];

        var answer = await browser.PressAsync(
            await browser.OpenAsync($"/plans/agency/{plan}"), "调整时间", [(field, plans.Local(day)), ("Reason", "提前"), .. reviews]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldContain(message);
        answer.Document.QuerySelector("#Reason")!.GetAttribute("value").ShouldBe("提前");
    }

    [Fact]
    public async Task Terminate_StopsConfirmationAtOnceAndResumeLetsItGoOn()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        var users = await plans.AddUsersAsync();
        using var browser = await plans.LogInAsync();
        using var clerk = await StaffSession.OpenAsync(host, users[0]);

        var before = await clerk.OpenAsync("/");
        var refused = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "终止计划");
        var terminated = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "防汛停工"));
        var stopped = await clerk.OpenAsync("/");
        var page = await browser.OpenAsync(terminated.Location);
        await browser.PressAsync(page, "恢复计划", ("StopReason", "复工"));

        before.Words.ShouldContain("确认还有");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("StopReason").ShouldContain("请填写变更原因");
        stopped.Words.ShouldContain("确认已于");
        page.Words.ShouldContain("已终止");
        page.Words.ShouldContain("防汛停工");
        (await clerk.OpenAsync("/")).Words.ShouldContain("确认还有");
    }

    [Fact]
    public async Task Confirmation_UnderATerminatedPlan_IsRefusedAlsoFromAPageOpenedBefore()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        var users = await plans.AddUsersAsync();
        var code = plans.County.Code + "0101";
        var id = await TestApplications.FileAsync(host, code);
        using var officer = await plans.LogInAsync();
        using var clerk = await StaffSession.OpenAsync(host, users[0]);
        var form = await clerk.OpenAsync(CaseForm.AddressOf(id));

        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));
        var refused = await clerk.PressAsync(form, "材料齐全", CaseForm.AllMet(form));
        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "恢复计划", ("StopReason", "复工"));
        var accepted = await CaseForm.CompleteAsync(clerk, id);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        accepted.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Resume_WhenAPointWasArrangedElsewhereMeanwhile_IsRefused()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var browser = await plans.LogInAsync();
        var terminated = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));
        await plans.AddPlanAsync(published: false, year: plans.Year + 1);

        var answer = await browser.PressAsync(await browser.OpenAsync(terminated.Location), "恢复计划", ("StopReason", "复工"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("安排给了另一个网报计划");
        (await plans.ReadAsync<RegistrationPlan>(plan)).TerminatedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Delete_WithAnOldSecondFactor_IsForbidden()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, filing, _) = await plans.AddPlanAsync(published: false);
        var account = await StaffAccount.AddToAsync(host, plans.County.Code, RoleNames.RegistrationUser);
        using var browser = await StaffSession.OpenAsync(host, account);
        var (page, part) = (await browser.OpenAsync($"/plans/agency/{plan}"), await browser.OpenAsync($"/plans/application-plans/{filing}"));
        await TestAgencies.AgeFactorAsync(host, account);

        (await browser.PressAsync(page, "删除草稿")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.PressAsync(part, "删除")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await plans.ReadAsync<RegistrationPlan>(plan)).Year.ShouldBe(plans.Year);
    }

    [Fact]
    public async Task Copy_MovesEverythingToTheSameDaysOfTheWeekOfTheNextYearAsADraft()
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (plan, _, arrangements) = await plans.AddPlanAsync(published: true);
        using var browser = await plans.LogInAsync();
        await browser.PressAsync(
            await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("Slots", $"城关小学,{plans.Local(21)[..10]},上午"), ("Reason", "分校"));

        var copied = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "复制为明年计划");
        var page = await browser.OpenAsync(copied.Location);
        var arrangement = await browser.OpenAsync("/plans/arrangements");
        var again = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "复制为明年计划");

        page.Words.ShouldContain("草稿");
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe($"{plans.Year + 1}年县计划");
        page.Document.QuerySelector("#WorkStart")!.GetAttribute("value").ShouldBe(plans.Local(52 * 7));
        page.Words.ShouldContain("省级注册计划尚未发布");
        var row = arrangement.Document.QuerySelector("tbody tr")!;
        row.TextContent.ShouldContain(plans.Local((52 * 7) + 20).Replace('T', ' '));
        var details = await browser.OpenAsync(row.QuerySelector("td.actions a")!.GetAttribute("href")!);
        details.Document.QuerySelector("#Slots")!.TextContent.ShouldBe($"城关小学\t{plans.Local((52 * 7) + 21)[..10]}\t上午");
        again.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Draft_IsDeletedWithItsPartsAndAPublishedPlanIsNot()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, filing, _) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        var page = await browser.OpenAsync($"/plans/agency/{plan}");
        var (address, fields) = Browser.Describe(await browser.OpenAsync($"/plans/agency/{plan}"), "删除草稿");

        (await browser.PressAsync(page, "删除草稿")).Location.ShouldBe("/plans/agency?done=Deleted");
        (await browser.OpenAsync($"/plans/application-plans/{filing}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var (published, _, _) = await plans.AddPlanAsync(published: true);
        var refused = await browser.PostAsync(address.Replace($"{plan}", $"{published}", StringComparison.Ordinal), fields);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        (await browser.OpenAsync($"/plans/agency/{published}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_OfAnOlderVersion_IsAConflict()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "保存草稿", ("Name", "甲"));

        var answer = await browser.PressAsync(await browser.OpenAsync($"/plans/agency/{plan}"), "保存草稿", ("Name", "乙"), ("Version", "1"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await plans.ReadAsync<RegistrationPlan>(plan)).Name.ShouldBe("甲");
    }

    [Fact]
    public async Task CalendarFile_HasAnEventForEachWindowAndKeepsItsIds()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, arrangements) = await plans.AddPlanAsync(published: true);
        var users = await plans.AddUsersAsync();
        using var browser = await plans.LogInAsync();
        using var clerk = await StaffSession.OpenAsync(host, users[1]);

        var calendar = Ical.Net.Calendar.Load((await browser.OpenAsync($"/plans/{plan}/calendar.ics")).Text)!;
        await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("End", plans.Local(55)), ("Reason", "延长"));
        var later = Ical.Net.Calendar.Load((await browser.OpenAsync($"/plans/{plan}/calendar.ics")).Text)!;
        var own = Ical.Net.Calendar.Load((await clerk.OpenAsync($"/plans/{plan}/calendar.ics")).Text)!;

        calendar.Events.Count.ShouldBe(6);
        calendar.Events.Select(item => item.Uid).Except(later.Events.Select(item => item.Uid)).ShouldBeEmpty();
        later.Events.Count.ShouldBe(7);
        own.Events.Single(item => item.Summary!.Contains("现场确认时间", StringComparison.Ordinal)).Summary.ShouldEndWith(TestPlans.NameOf(1));
        var confirmation = calendar.Events.Single(item => item.Summary!.Contains("测试点001、测试点002", StringComparison.Ordinal));
        confirmation.DtStart!.AsUtc.ShouldBe(plans.Start.AddDays(20));
        confirmation.DtEnd!.AsUtc.ShouldBe(plans.Start.AddDays(50));
    }

    [Fact]
    public async Task Pages_InEnglish_HaveNoChineseOfTheirOwn()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, filing, arrangements) = await plans.AddPlanAsync(published: true);
        using var browser = await plans.LogInAsync();
        await browser.OpenAsync("/language/en");

        foreach (var address in new[]
        {
            "/plans/agency", "/plans/agency/new", $"/plans/agency/{plan}", $"/plans/{plan}?applicationPlan={filing}&precautions={arrangements[0]}", "/plans/application-plans", $"/plans/application-plans/{filing}",
            $"/plans/application-plans/new?plan={plan}", "/plans/arrangements", $"/plans/arrangements/{arrangements[0]}", $"/plans/arrangements/new?applicationPlan={filing}",
        })
        {
            var page = await browser.OpenAsync(address);
            foreach (var written in page.Document.QuerySelectorAll("main [lang=zh-Hans], main input, main textarea, main option, main li"))
            {
                written.Remove();
            }

            page.Document.QuerySelector("main")!.TextContent.ShouldNotMatch(@"[\u4e00-\u9fff]", address);
        }
    }

    private static readonly string[] Reviews = ["FirstReviewStart", "FirstReviewEnd", "SecondReviewStart", "SecondReviewEnd", "FinalReviewStart", "FinalReviewEnd"];

    /// <summary>The warnings that nobody has taken note of, as their ticked boxes send them.</summary>
    private static List<(string Name, string? Value)> WarningsOf(Answer page) =>
        [.. page.Document.QuerySelectorAll("[name=Noted]").Select(box => ("Noted", box.GetAttribute("value")))];
}

public sealed class AgencyPlanOnSqliteTests(SqliteHost host) : AgencyPlanTests(host);

public sealed class AgencyPlanOnMySqlTests(MySqlHost host) : AgencyPlanTests(host);
