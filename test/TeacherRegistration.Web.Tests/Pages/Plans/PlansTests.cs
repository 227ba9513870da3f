using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

public abstract class PlansTests(ProductHost host)
{
    [Theory]
    [InlineData(TestApplications.PointOne, @"确认还有 \d+ 天 \d+ 小时 \(\d{4}-\d\d-\d\d 17:30:00 截止\)")]
    [InlineData(TestApplications.EndedPoint, @"确认已于 \d{4}-\d\d-\d\d 17:30:00 结束,如需处理请联系注册机构")]
    [InlineData(TestApplications.OtherAgencyNotStarted, @"确认将于 \d{4}-\d\d-\d\d 08:30:00 开始")]
    public async Task HomeAndList_SayHowLongThePointConfirmsOrWhyNot(string pointCode, string expected)
    {
        var point = await TestApplications.FindPointAsync(host, pointCode);
        using var browser = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, pointCode[..8], [RoleNames.ConfirmationUser], point.Id));

        foreach (var address in (string[])["/", "/applications"])
        {
            (await browser.OpenAsync(address)).Words.ShouldMatch(expected, address);
        }
    }

    [Fact]
    public async Task Home_OfWhoSeesNoPlans_SaysNothingOfConfirmation()
    {
        using var browser = await StaffSession.OpenAsync(host, await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator));

        (await browser.OpenAsync("/")).Words.ShouldNotContain("现场确认");
    }

    [Fact]
    public async Task Get_ListsOnlyThePlansOfTheOwnAgency()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        using var elsewhere = await host.SignInAsync("cs7s1s1xzcqr01");

        var own = PlanLinks(await browser.OpenAsync("/plans"));
        var others = PlanLinks(await elsewhere.OpenAsync("/plans"));

        own.Count.ShouldBe(1);
        others.Count.ShouldBe(1);
        own.ShouldNotBe(others);
        (await browser.OpenAsync(others[0])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_OfAPlan_ShowsScheduleAndOnlineApplicationPlans()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(PlanLinks(await browser.OpenAsync("/plans"))[0]);

        page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldBe(["时间图", "计划安排", "网报计划"]);
        page.Words.ShouldContain("2026年第一批网报");
        LinkOf(page, "查看确认点安排").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_OfThePointArrangements_ShowsWindowsScopeAndPrecautions()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var plan = PlanLinks(await browser.OpenAsync("/plans"))[0];

        var page = await browser.OpenAsync(plan + LinkOf(await browser.OpenAsync(plan), "查看确认点安排"));
        var rows = page.Document.QuerySelectorAll("section[aria-labelledby=arrangements] tbody tr");
        var precautions = await browser.OpenAsync(plan + rows[2].QuerySelector("a")!.GetAttribute("href"));

        rows.Select(row => row.Children[0].TextContent.Trim().Split(' ')[0]).ShouldBe(["确认点一", "确认点二", "确认点三"]);
        rows.Select(row => row.Children[3].TextContent.Trim()).ShouldBe(["进行中", "进行中", "已结束"]);
        rows[0].Children[4].TextContent.ShouldContain("在编在岗教师");
        page.Words.ShouldNotContain("请携带身份证");
        precautions.Words.ShouldContain("请携带身份证");
        precautions.Document.QuerySelector("#precautions")!.TextContent.ShouldContain("确认点三");
    }

    [Fact]
    public async Task Get_OfAPlan_OffersNothingThatWrites()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(PlanLinks(await browser.OpenAsync("/plans"))[0]);

        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithoutThePermission_IsForbidden()
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        (await browser.OpenAsync("/plans")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static List<string> PlanLinks(Answer page) =>
        [.. page.Document.QuerySelectorAll("td.actions a").Select(link => link.GetAttribute("href")!)];

    private static string LinkOf(Answer page, string text) =>
        page.Document.QuerySelectorAll("main a").First(link => link.TextContent == text).GetAttribute("href")!.Split('#')[0];
}

public sealed class PlansOnSqliteTests(SqliteHost host) : PlansTests(host);

public sealed class PlansOnMySqlTests(MySqlHost host) : PlansTests(host);
