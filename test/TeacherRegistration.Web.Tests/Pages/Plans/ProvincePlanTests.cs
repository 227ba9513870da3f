using System.Net;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>省级注册计划, from the draft to the extension; every province of a test's own.</summary>
public abstract class ProvincePlanTests(ProductHost host)
{
    private static readonly (string Name, string? Value)[] Filled =
    [
        ("Year", "2031"), ("Name", "2031年全省定期注册"),
        ("WorkStart", "2031-09-01T08:30:00"), ("WorkEnd", "2031-12-31T17:30:00"),
        ("FirstReviewStart", "2031-11-03T08:30:00"), ("FirstReviewEnd", "2031-11-21T17:30:00"),
        ("SecondReviewStart", "2031-11-24T08:30:00"), ("SecondReviewEnd", "2031-12-05T17:30:00"),
        ("FinalReviewStart", "2031-12-08T08:30:00"), ("FinalReviewEnd", "2031-12-26T17:30:00"),
    ];

    [Fact]
    public async Task Plan_IsDraftedPublishedAndExtendedAndItsHistorySaysWhy()
    {
        using var browser = await SignInAsync();
        (await browser.OpenAsync("/plans/province")).Words.ShouldContain("还没有省级注册计划");

        var draft = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);
        var published = await browser.PressAsync(await browser.OpenAsync(draft.Location), "发布", Replace(("Name", "全省计划")));
        var page = await browser.OpenAsync(published.Location);
        var extended = await browser.PressAsync(page, "延长时间", ("WorkEnd", "2032-01-15T17:30:00"), ("FinalReviewEnd", "2032-01-15T17:30:00"), ("Reason", "系统维护顺延"));

        published.Location.ShouldEndWith("?done=Published");
        page.Words.ShouldContain("全省计划");
        page.Words.ShouldContain("2031-12-31 17:30:00");
        extended.Location.ShouldEndWith("?done=Extended");
        var after = await browser.OpenAsync(extended.Location);
        after.Words.ShouldContain("系统维护顺延");
        after.Words.ShouldContain("终审: 2031-12-08 08:30:00 – 2031-12-26 17:30:00 → 2031-12-08 08:30:00 – 2032-01-15 17:30:00");
        (await browser.OpenAsync("/plans/province")).Document.QuerySelector("tbody tr")!.TextContent.ShouldContain("已发布");
    }

    [Fact]
    public async Task Plan_OncePublished_IsSeenByTheProvincesAgenciesAndNoOthers()
    {
        var province = await TestAgency.AddAsync(host);
        var county = await TestAgency.AddAsync(host, AgencyTier.County, province);
        using var author = await province.LogInAsync(host, RoleNames.ProvincialAdministrator);
        using var reader = await county.LogInAsync(host, RoleNames.RegistrationUser);
        using var stranger = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.RegistrationUser);
        var draft = await author.PressAsync(await author.OpenAsync("/plans/province/new"), "保存草稿", Filled);

        var before = await reader.OpenAsync("/plans");
        await author.PressAsync(await author.OpenAsync(draft.Location), "发布");
        var after = await reader.OpenAsync("/plans");

        before.Words.ShouldNotContain("2031年全省定期注册");
        after.Words.ShouldContain("2031年全省定期注册");
        after.Words.ShouldContain("2031-11-24 08:30:00");
        (await stranger.OpenAsync("/plans")).Words.ShouldNotContain("2031年全省定期注册");
    }

    [Fact]
    public async Task PlansOfTheProvince_AreNotAmongThoseOfAConfirmationUser()
    {
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");

        (await officer.OpenAsync("/plans")).Words.ShouldContain("年全省教师资格定期注册");
        (await clerk.OpenAsync("/plans")).Words.ShouldNotContain("年全省教师资格定期注册");
    }

    [Fact]
    public async Task NewPlan_AfterAnother_IsFilledInOnTheSameDaysOfTheWeek()
    {
        using var browser = await SignInAsync();
        await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);

        var page = await browser.OpenAsync("/plans/province/new");

        page.Document.QuerySelector("#Year")!.GetAttribute("value").ShouldBe("2032");
        page.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("2032年全省定期注册");
        page.Document.QuerySelector("#WorkStart")!.GetAttribute("value").ShouldBe("2032-08-30T08:30:00");
        new DateTime(2032, 8, 30).DayOfWeek.ShouldBe(new DateTime(2031, 9, 1).DayOfWeek);
    }

    [Theory]
    [InlineData("Year", "abc", "Year")]
    [InlineData("Year", "", "Year")]
    [InlineData("Year", "2012", "Year")]
    [InlineData("Name", "", "Name")]
    [InlineData("WorkStart", "", "WorkStart")]
    [InlineData("WorkEnd", "2031-08-31T08:30:00", "WorkEnd")]
    [InlineData("FirstReviewStart", "2031-08-31T08:30:00", "FirstReviewStart")]
    [InlineData("FinalReviewStart", "2031-11-20T08:30:00", "FinalReviewStart")]
    [InlineData("SecondReviewEnd", "31.12.2031", "SecondReviewEnd")]
    public async Task Post_OfAFaultyField_IsRefusedBesideItAndKeepsTheRest(string field, string value, string place)
    {
        using var browser = await SignInAsync();

        var answer = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Replace((field, value)));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(place).ShouldNotBeEmpty();
        answer.Document.QuerySelector("#FinalReviewEnd")!.GetAttribute("value").ShouldBe("2031-12-26T17:30:00");
        (await browser.OpenAsync("/plans/province")).Words.ShouldContain("还没有省级注册计划");
    }

    [Fact]
    public async Task Post_OfAYearThatHasAPlan_IsAConflictBesideIt()
    {
        using var browser = await SignInAsync();
        await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);

        var answer = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("Year").ShouldBe("2031 年度已有省级计划,请修改那一份。");
    }

    [Fact]
    public async Task Extend_ThatTakesTimeAway_IsRefusedBesideTheField()
    {
        using var browser = await SignInAsync();
        var draft = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);
        var published = await browser.PressAsync(await browser.OpenAsync(draft.Location), "发布");

        var answer = await browser.PressAsync(await browser.OpenAsync(published.Location), "延长时间", ("WorkEnd", "2031-12-30T17:30:00"), ("Reason", "提前结束"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("WorkEnd").ShouldContain("只能延长");
        answer.Document.QuerySelector("#Reason")!.GetAttribute("value").ShouldBe("提前结束");
    }

    [Fact]
    public async Task Post_OfAnOlderVersion_IsAConflict()
    {
        using var browser = await SignInAsync();
        var draft = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);
        var old = await browser.OpenAsync(draft.Location);
        await browser.PressAsync(old, "保存草稿", ("Name", "甲"));
        var stale = await browser.OpenAsync(draft.Location);

        var answer = await browser.PressAsync(stale, "发布", ("Version", "1"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await browser.OpenAsync(draft.Location)).Words.ShouldContain("草稿");
    }

    [Fact]
    public async Task Draft_CanBeDeletedAndAPublishedPlanCannot()
    {
        using var browser = await SignInAsync();
        var draft = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);
        var open = await browser.OpenAsync(draft.Location);
        var (address, fields) = Browser.Describe(await browser.OpenAsync(draft.Location), "删除草稿");
        var published = await browser.PressAsync(open, "发布");

        var refused = await browser.PostAsync(address, fields.Where(field => field.Key != "Version").Append(new("Version", "2")));

        published.Location.ShouldEndWith("Published");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        var second = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Replace(("Year", "2033"), ("Name", "另一年")));
        (await browser.PressAsync(await browser.OpenAsync(second.Location), "删除草稿")).Location.ShouldBe("/plans/province?done=Deleted");
        (await browser.OpenAsync(second.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Plan_OfAnotherProvince_IsNotThere()
    {
        using var browser = await SignInAsync();
        using var other = await SignInAsync();
        var draft = await browser.PressAsync(await browser.OpenAsync("/plans/province/new"), "保存草稿", Filled);

        (await other.OpenAsync(draft.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync("/plans/province")).Words.ShouldContain("还没有省级注册计划");
    }

    [Fact]
    public async Task Plans_OfAnAgencyThatIsNoProvince_AreNotThere()
    {
        var county = await TestCounty.AddAsync(host);
        using var browser = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, county.Code, RoleNames.ProvincialAdministrator));

        (await browser.OpenAsync("/plans/province")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/plans/province/new")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string Name, string? Value)[] Replace(params (string Name, string? Value)[] fields) =>
        [.. Filled.Where(field => fields.All(other => other.Name != field.Name)), .. fields];

    private async Task<Browser> SignInAsync() => await (await TestAgency.AddAsync(host, AgencyTier.Province)).LogInAsync(host, RoleNames.ProvincialAdministrator);
}

public sealed class ProvincePlanOnSqliteTests(SqliteHost host) : ProvincePlanTests(host);

public sealed class ProvincePlanOnMySqlTests(MySqlHost host) : ProvincePlanTests(host);
