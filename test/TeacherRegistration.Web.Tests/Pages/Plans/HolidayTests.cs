using System.Net;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Plans;

/// <summary>节假日: national ones to begin with, then the province's own, which the check of its agencies' plans goes by.</summary>
public abstract class HolidayTests(ProductHost host)
{
    [Fact]
    public async Task Year_BeginsWithTheNationalListAndBecomesTheProvincesOwn()
    {
        using var browser = await SignInAsync();
        var page = await browser.OpenAsync("/plans/holidays?year=2026");

        var saved = await browser.PressAsync(page, "保存", ("Rows[0].Name", "新年"));
        var after = await browser.OpenAsync(saved.Location);

        page.Words.ShouldContain("国务院办公厅公布");
        page.Document.QuerySelectorAll("[name$=Name]").Select(input => input.GetAttribute("value")).ShouldContain("国庆节");
        after.Words.ShouldContain("本省维护的节假日");
        after.Document.QuerySelector("[name='Rows[0].Name']")!.GetAttribute("value").ShouldBe("新年");
    }

    [Fact]
    public async Task Year_ThatIsNotKnown_IsEmptyAndCanBeEntered()
    {
        using var browser = await SignInAsync();
        var page = await browser.OpenAsync("/plans/holidays?year=2033");

        await browser.PressAsync(page, "保存", ("Rows[0].First", "2033-10-01"), ("Rows[0].Last", "2033-10-07"), ("Rows[0].Name", "国庆节"));
        var after = await browser.OpenAsync("/plans/holidays?year=2033");
        await browser.PressAsync(after, "保存", ("Rows[0].First", ""), ("Rows[0].Last", ""), ("Rows[0].Name", ""));

        page.Words.ShouldContain("还没有节假日安排");
        after.Document.QuerySelector("[name='Rows[0].Last']")!.GetAttribute("value").ShouldBe("2033-10-07");
        (await browser.OpenAsync("/plans/holidays?year=2033")).Words.ShouldContain("还没有节假日安排");
    }

    [Theory]
    [InlineData("Rows[0].First", "", "Rows[0].First", "请填写日期")]
    [InlineData("Rows[0].First", "2032-10-01", "Rows[0].First", "日期不在 2033 年")]
    [InlineData("Rows[0].Last", "2033-09-30", "Rows[0].Last", "结束时间必须晚于开始时间")]
    [InlineData("Rows[0].Name", "", "Rows[0].Name", "请填写名称")]
    [InlineData("Rows[1].First", "2033-10-07", "Rows[1].First", "与前面的日期重复")]
    public async Task Post_OfAFaultyRow_IsRefusedBesideItAndKeepsTheRest(string field, string value, string place, string message)
    {
        using var browser = await SignInAsync();
        (string Name, string?)[] filled = [("Rows[0].First", "2033-10-01"), ("Rows[0].Last", "2033-10-07"), ("Rows[0].Name", "国庆节"), ("Rows[1].First", "2033-05-01"), ("Rows[1].Name", "劳动节")];

        var answer = await browser.PressAsync(await browser.OpenAsync("/plans/holidays?year=2033"), "保存", [.. filled.Where(entry => entry.Name != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(place).ShouldContain(message);
        answer.Document.QuerySelector("[name='Rows[1].Name']")!.GetAttribute("value").ShouldBe("劳动节");
        (await browser.OpenAsync("/plans/holidays?year=2033")).Words.ShouldContain("还没有节假日安排");
    }

    [Fact]
    public async Task Post_AfterAnotherHasWrittenTheYear_IsAConflict()
    {
        using var browser = await SignInAsync();
        var old = await browser.OpenAsync("/plans/holidays?year=2026");
        await browser.PressAsync(await browser.OpenAsync("/plans/holidays?year=2026"), "保存", ("Rows[0].Name", "甲"));

        (await browser.PressAsync(old, "保存", ("Rows[0].Name", "乙"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Check_OfAPlan_GoesByTheProvincesHolidays()
    {
        var plans = await TestPlans.AddAsync(host);
        var (plan, _, _) = await plans.AddPlanAsync(published: false);
        using var officer = await plans.LogInAsync();
        using var province = await plans.Province.LogInAsync(host, RoleNames.ProvincialAdministrator);

        var before = await officer.OpenAsync($"/plans/agency/{plan}");
        var day = plans.Local(20)[..10];
        await province.PressAsync(await province.OpenAsync("/plans/holidays?year=2031"), "保存", ("Rows[0].First", day), ("Rows[0].Name", "中秋节"));
        var after = await officer.OpenAsync($"/plans/agency/{plan}");

        before.Words.ShouldContain("以下年份的节假日还没有录入");
        after.Words.ShouldNotContain("以下年份的节假日还没有录入");
        after.Words.ShouldContain($"{TestPlans.NameOf(0)}:{day} 周");
    }

    [Fact]
    public async Task Holidays_OfAnAgencyThatIsNoProvince_AreNotThere()
    {
        var county = await TestCounty.AddAsync(host);
        using var browser = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, county.Code, RoleNames.ProvincialAdministrator));

        (await browser.OpenAsync("/plans/holidays")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Browser> SignInAsync() => await (await TestAgency.AddAsync(host, AgencyTier.Province)).LogInAsync(host, RoleNames.ProvincialAdministrator);
}

public sealed class HolidayOnSqliteTests(SqliteHost host) : HolidayTests(host);

public sealed class HolidayOnMySqlTests(MySqlHost host) : HolidayTests(host);
