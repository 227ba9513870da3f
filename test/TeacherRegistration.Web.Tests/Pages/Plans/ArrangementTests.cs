using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>网报计划 and 确认点安排: written one by one and many at once, before and after publication.</summary>
public abstract class ArrangementTests(ProductHost host)
{
    [Fact]
    public async Task ApplicationPlan_IsAddedChangedAndDeleted()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();

        var created = await browser.PressAsync(
            await browser.OpenAsync($"/plans/application-plans/new?plan={plan}"), "保存", ("Name", "第二批网报"), ("Start", plans.Local(41)), ("End", plans.Local(60)), ("Eligibility", "补报人员"));
        var changed = await browser.PressAsync(await browser.OpenAsync(created.Location), "保存", ("End", plans.Local(61)), ("Kinds", "First"));
        var page = await browser.OpenAsync(changed.Location);
        var list = await browser.OpenAsync("/plans/application-plans");

        page.Words.ShouldContain("已保存");
        page.Document.QuerySelector("#End")!.GetAttribute("value").ShouldBe(plans.Local(61));
        list.Document.QuerySelector("tbody tr")!.TextContent.ShouldContain("首次注册");
        (await browser.PressAsync(page, "删除")).Location.ShouldBe("/plans/application-plans?done=Removed");
        (await browser.OpenAsync("/plans/application-plans")).Words.ShouldNotContain("第二批网报");
    }

    [Theory]
    [InlineData("Name", "", "Name", "请填写计划名称")]
    [InlineData("Name", TestPlans.FilingName, "Name", "已有同名的网报计划", HttpStatusCode.Conflict)]
    [InlineData("Start", "", "Start", "日期和时间")]
    [InlineData("End", "2031-09-01T08:30:00", "End", "结束时间必须晚于开始时间")]
    [InlineData("End", "2032-01-01T08:30:00", "End", "超出可安排的时间")]
    [InlineData("Start", "2031-08-31T08:30:00", "Start", "超出可安排的时间")]
    [InlineData("Kinds", null, "Kinds", "请至少选择一种注册类别")]
    public async Task Post_OfAFaultyApplicationPlan_IsRefusedBesideTheFieldAndKeepsTheRest(string field, string? value, string place, string message, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        (string, string?)[] filled = [("Name", "第二批"), ("Start", plans.Local(41)), ("End", plans.Local(60)), ("Eligibility", "补报人员")];

        var answer = await browser.PressAsync(
            await browser.OpenAsync($"/plans/application-plans/new?plan={plan}"), "保存", [.. filled.Where(entry => entry.Item1 != field), (field, value)]);

        answer.Status.ShouldBe(status);
        answer.ErrorOf(place).ShouldContain(message);
        answer.Document.QuerySelector("#Eligibility")!.TextContent.Trim().ShouldBe("补报人员");
    }

    [Fact]
    public async Task Points_AreArrangedSeveralAtOnceWithTheirOwnCapacityAndPrecautions()
    {
        var plans = await TestPlans.AddAsync(host, points: 3);
        var (_, filing, arrangements) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        foreach (var arrangement in arrangements)
        {
            await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangement}"), "删除");
        }

        var form = await browser.OpenAsync($"/plans/arrangements/new?applicationPlan={filing}");
        var done = await browser.PressAsync(form, "保存", [.. Filled(plans), ("Points", $"{plans.Points[0]}"), ("Points", $"{plans.Points[2]}")]);
        var list = await browser.OpenAsync(done.Location);

        form.Document.QuerySelectorAll("[name=Points]").Length.ShouldBe(3);
        done.Location.ShouldEndWith("&done=Arranged");
        list.Document.QuerySelectorAll("tbody tr").Select(row => row.Children[1].TextContent).ShouldBe([TestPlans.NameOf(0), TestPlans.NameOf(2)]);
        list.Document.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.Children[2].TextContent == plans.Local(20).Replace('T', ' '));
        (await browser.OpenAsync($"/plans/arrangements/new?applicationPlan={filing}")).Document.QuerySelectorAll("[name=Points]").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("End", "2031-09-21T08:30:00", "End", "结束时间必须晚于开始时间")]
    [InlineData("Start", "2031-08-31T08:30:00", "Start", "超出可安排的时间")]
    [InlineData("End", "2031-11-21T08:30:00", "End", "超出可安排的时间")]
    [InlineData("Scope", "", "Scope", "请填写人员范围")]
    [InlineData("DailyCapacity", "0", "DailyCapacity", "每日接待人数为 1 到 10000")]
    [InlineData("DailyCapacity", "abc", "DailyCapacity", "")]
    [InlineData("Slots", "城关小学,2031-09-22", "Slots", "第 1 行")]
    [InlineData("Slots", "城关小学,2031-12-22,上午", "Slots", "不在现场确认时间之内")]
    [InlineData("Slots", "城关小学,2031-10-21,下午", "Slots", "不在现场确认时间之内")]
    [InlineData("Slots", "城关小学,2031-09-22,上午\n城关小学,2031/9/22,上午", "Slots", "填写了两次")]
    [InlineData("Stages", "Nowhere", "Stages", "没有这个学段")]
    [InlineData("Points", "0190d3c0-0000-7000-8000-000000000000", "Points", "没有这个确认点")]
    [InlineData("Points", null, "Points", "请选择确认点")]
    public async Task Post_OfAFaultyArrangement_IsRefusedBesideTheFieldAndKeepsTheRest(string field, string? value, string place, string message)
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (_, filing, arrangements) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "删除");
        (string Name, string?)[] filled = [.. Filled(plans), ("Points", $"{plans.Points[0]}"), ("Precautions", "请带原件")];

        var answer = await browser.PressAsync(
            await browser.OpenAsync($"/plans/arrangements/new?applicationPlan={filing}"), "保存", [.. filled.Where(entry => entry.Name != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(place).ShouldContain(message);
        answer.ErrorOf(place).ShouldNotBeEmpty();
        answer.Document.QuerySelector("#Precautions")!.TextContent.Trim().ShouldBe("请带原件");
        (await CountAsync(plans)).ShouldBe(0);
    }

    [Fact]
    public async Task Precautions_OfTenThousandCharactersWithScripts_AreRefusedBesideTheFieldAndKept()
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (_, _, arrangements) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        var text = string.Concat(Enumerable.Repeat("<script>alert(1)</script>", 400));

        var answer = await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("Precautions", text));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Precautions").ShouldBe("不超过 4000 个字。");
        answer.Document.QuerySelector("#Precautions")!.TextContent.Trim().ShouldBe(text);
        (await plans.ReadAsync<PointArrangement>(arrangements[0])).Precautions.ShouldBe("带身份证");
    }

    [Fact]
    public async Task Precautions_AreShownAsHarmlessHtml()
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (plan, filing, arrangements) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        await browser.PressAsync(
            await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("Precautions", "# 需带材料\n- **身份证**\n- <img src=x onerror=alert(1)>\n\n[路线](javascript:alert(1))"));

        var page = await browser.OpenAsync($"/plans/{plan}?applicationPlan={filing}&precautions={arrangements[0]}");

        var shown = page.Document.QuerySelector(".rich")!;
        shown.QuerySelector("h3")!.TextContent.ShouldBe("需带材料");
        shown.QuerySelector("li strong")!.TextContent.ShouldBe("身份证");
        shown.QuerySelector("img, script").ShouldBeNull();
        shown.QuerySelector("a")!.HasAttribute("href").ShouldBeFalse();
    }

    [Fact]
    public async Task ScopeCapacityAndSlots_AreKeptAsEntered()
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (plan, filing, arrangements) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        await browser.PressAsync(
            await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "保存", ("Schools", "城关小学\n城关中学"), ("Towns", "河湾镇"), ("Stages", "Primary"), ("Kinds", "First"),
            ("DailyCapacity", "80"), ("Slots", "城关小学\t2031/9/22\t上午\n城关中学,2031-09-23,afternoon"));

        var form = await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}");
        var view = await browser.OpenAsync($"/plans/{plan}?applicationPlan={filing}&precautions={arrangements[0]}");

        form.Document.QuerySelector("#Schools")!.TextContent.ShouldBe("城关小学\n城关中学");
        form.Document.QuerySelector("#Towns")!.TextContent.ShouldBe("河湾镇");
        form.Document.QuerySelector("[name=Stages][value=Primary]")!.HasAttribute("checked").ShouldBeTrue();
        form.Document.QuerySelector("[name=Kinds][value=Renewal]")!.HasAttribute("checked").ShouldBeFalse();
        form.Document.QuerySelector("#Slots")!.TextContent.ShouldBe("城关小学\t2031-09-22\t上午\n城关中学\t2031-09-23\t下午");
        view.Words.ShouldContain("每日接待 80 人");
        view.Words.ShouldContain("2031-09-22 周一");
    }

    [Fact]
    public async Task TwoRoundsOfAPoint_CannotOverlap()
    {
        var plans = await TestPlans.AddAsync(host, points: 1);
        var (plan, _, _) = await plans.AddPlanAsync(published: false);
        using var browser = await plans.LogInAsync();
        var second = await browser.PressAsync(
            await browser.OpenAsync($"/plans/application-plans/new?plan={plan}"), "保存", ("Name", "第二批"), ("Start", plans.Local(41)), ("End", plans.Local(60)));
        var filing = second.Location.Split('/')[^1].Split('?')[0];
        var form = await browser.OpenAsync($"/plans/arrangements/new?applicationPlan={filing}");
        (string, string?)[] common = [("Points", $"{plans.Points[0]}"), ("Scope", "全体"), ("End", plans.Local(60))];

        var overlapping = await browser.PressAsync(form, "保存", [.. common, ("Start", plans.Local(50))]);
        var after = await browser.PressAsync(overlapping, "保存", [.. common, ("Start", plans.Local(50, seconds: 1))]);

        overlapping.Status.ShouldBe(HttpStatusCode.BadRequest);
        overlapping.ErrorOf("Start").ShouldBe($"{TestPlans.NameOf(0)}在这段时间已安排给“{TestPlans.FilingName}”,同一确认点的两批时间不能重叠。");
        after.Location.ShouldEndWith("done=Arranged");
    }

    [Fact]
    public async Task TickedPoints_GetOtherTimesTogetherWithOneEntryInTheHistory()
    {
        var plans = await TestPlans.AddAsync(host, points: 3);
        var (plan, filing, arrangements) = await plans.AddPlanAsync(published: true);
        await plans.AddUsersAsync();
        using var browser = await plans.LogInAsync();
        var list = await browser.OpenAsync($"/plans/arrangements?applicationPlan={filing}");

        var none = await browser.PressAsync(list, "调整所选确认点的时间");
        var chosen = await browser.PressAsync(list, "调整所选确认点的时间", ("ids", $"{arrangements[0]}"), ("ids", $"{arrangements[1]}"));
        var unexplained = await browser.PressAsync(chosen, "保存", ("End", plans.Local(55)));
        var moved = await browser.PressAsync(unexplained, "保存", ("Reason", "延长五天"));

        var stale = await browser.PressAsync(chosen, "保存", ("End", plans.Local(57)), ("Reason", "再延长"));
        var again = await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements?applicationPlan={filing}"), "调整所选确认点的时间", [.. arrangements.Select(id => ("ids", (string?)$"{id}"))]);
        var outside = await browser.PressAsync(again, "保存", ("End", plans.Local(90)), ("Reason", "再延长"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        outside.ErrorOf("End").ShouldStartWith($"{TestPlans.NameOf(0)}:超出可安排的时间");
        none.Status.ShouldBe(HttpStatusCode.BadRequest);
        none.ErrorOf("").ShouldBe("请先勾选确认点。");
        chosen.Words.ShouldContain("影响范围:已申报 0 人,确认点 2 个,确认用户 2 人");
        unexplained.ErrorOf("Reason").ShouldContain("请填写变更原因");
        moved.Location.ShouldEndWith("done=Moved");
        foreach (var (id, day) in arrangements.Zip([55, 55, 50]))
        {
            (await plans.ReadAsync<PointArrangement>(id)).Window.ShouldBe(plans.Days(20, day));
        }

        var history = (await plans.ReadAsync<RegistrationPlan>(plan)).History;
        history.Count(change => change.Reason == "延长五天").ShouldBe(1);
        history[^1].Windows.Select(change => change.Of).ShouldBe([TestPlans.NameOf(0), TestPlans.NameOf(1)]);
    }

    [Fact]
    public async Task Window_ThatHasBegun_IsExtendedButNotTakenBack()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (_, _, arrangements) = await plans.AddPlanAsync(published: true);
        using var browser = await plans.LogInAsync();
        var address = $"/plans/arrangements/{arrangements[0]}";

        var over = await browser.PressAsync(await browser.OpenAsync(address), "保存", ("End", plans.Local(39)), ("Reason", "提前结束"));
        var later = await browser.PressAsync(await browser.OpenAsync(address), "保存", ("Start", plans.Local(41)), ("Reason", "推后"));
        var extended = await browser.PressAsync(await browser.OpenAsync(address), "保存", ("End", plans.Local(52)), ("Reason", "延长"));

        over.ErrorOf("End").ShouldContain("新的结束时间已过");
        later.ErrorOf("Start").ShouldContain("已经开始");
        extended.Location.ShouldEndWith("?done=Kept");
    }

    [Fact]
    public async Task PartsWithApplications_AreNotDeleted()
    {
        var plans = await TestPlans.AddAsync(host, points: 2, running: true);
        var (_, filing, arrangements) = await plans.AddPlanAsync(published: true);
        await TestApplications.FileAsync(host, plans.County.Code + "0101");
        using var browser = await plans.LogInAsync();

        var plan = await browser.PressAsync(await browser.OpenAsync($"/plans/application-plans/{filing}"), "删除", ("Reason", "不办了"));
        var used = await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangements[0]}"), "删除", ("Reason", "不办了"));
        var free = await browser.PressAsync(await browser.OpenAsync($"/plans/arrangements/{arrangements[1]}"), "删除", ("Reason", "不办了"));

        plan.Status.ShouldBe(HttpStatusCode.Conflict);
        plan.ErrorOf("").ShouldBe("已有 1 人申报,不能删除。");
        used.Status.ShouldBe(HttpStatusCode.Conflict);
        free.Location.ShouldEndWith("&done=Removed");
        (await browser.OpenAsync($"/plans/arrangements?applicationPlan={filing}")).Document.QuerySelector("tbody tr")!.Children[5].TextContent.ShouldStartWith("1 / ");
    }

    [Fact]
    public async Task FiveHundredPoints_ComeInPagesWithTheOwnOneFirst()
    {
        var plans = await TestPlans.AddAsync(host, points: 500, running: true);
        var (plan, filing, _) = await plans.AddPlanAsync(published: true);
        using var clerk = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, plans.County.Code, [RoleNames.ConfirmationUser], plans.Points[499]));

        var page = await clerk.OpenAsync($"/plans/{plan}?applicationPlan={filing}");
        var found = await clerk.OpenAsync($"/plans/{plan}?applicationPlan={filing}&search={Uri.EscapeDataString(TestPlans.NameOf(42))}");

        var rows = page.Document.QuerySelectorAll("section:last-of-type tbody tr");
        rows.Length.ShouldBe(50);
        rows[0].TextContent.ShouldContain(TestPlans.NameOf(499));
        rows[1].TextContent.ShouldContain(TestPlans.NameOf(0));
        page.Words.ShouldContain("第 1–50 条,共 500 条");
        page.Document.QuerySelectorAll(".timeline tbody tr").Length.ShouldBe(6);
        found.Document.QuerySelectorAll("section:last-of-type tbody tr").Length.ShouldBe(1);
    }

    private static (string Name, string? Value)[] Filled(TestPlans plans) => [("Start", plans.Local(20)), ("End", plans.Local(50)), ("Scope", "全体教师")];

    private async Task<int> CountAsync(TestPlans plans)
    {
        await using var scope = host.Services.CreateTenantScope(plans.County.Agency.Id, plans.County.Agency.ProvinceId);
        return await scope.ServiceProvider.GetRequiredService<IRepository<PointArrangement>>().Query().CountAsync();
    }
}

public sealed class ArrangementOnSqliteTests(SqliteHost host) : ArrangementTests(host);

public sealed class ArrangementOnMySqlTests(MySqlHost host) : ArrangementTests(host);
