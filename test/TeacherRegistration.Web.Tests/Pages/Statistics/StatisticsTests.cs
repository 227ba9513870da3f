using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Statistics;

/// <summary>统计分析: the numbers of the own point or agency, and of nothing else.</summary>
public abstract class StatisticsTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;

    [Fact]
    public async Task ConclusionsOfToday_AreCountedForTheirOfficerAndTheirHour()
    {
        var filed = await TestApplications.FileAsync(host, Point, 3, (draft, _) => draft);
        var clerk = await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], (await TestApplications.FindPointAsync(host, Point)).Id, "统计员");
        using var browser = await StaffSession.OpenAsync(host, clerk);
        await CaseForm.CompleteAsync(browser, filed[0].Id);
        await CaseForm.CompleteAsync(browser, filed[1].Id);
        var third = await browser.OpenAsync(CaseForm.AddressOf(filed[2].Id));
        await browser.PressAsync(third, "材料不全", CaseForm.AllMet(third, CaseForm.NotMet(0)));

        var page = await browser.OpenAsync("/statistics");

        var row = page.Document.QuerySelectorAll("#officers-table tbody tr").Single(tr => tr.TextContent.Contains(clerk.LoginName));
        row.Children.Select(cell => string.Concat(cell.TextContent.Where(letter => !char.IsWhiteSpace(letter)))).ShouldBe([$"统计员{clerk.LoginName}", "2", "1", "0", "3", "3"]);
        page.Document.QuerySelectorAll("#TodayByHour-table tbody tr").Length.ShouldBeGreaterThan(0);
        page.Document.QuerySelectorAll("#ByDay-table tbody tr")[^1].Children[4].TextContent.ShouldBe(
            page.Document.QuerySelectorAll(".figures dd")[^1].TextContent);
        page.Words.ShouldContain("按今天的速度");
    }

    [Fact]
    public async Task ARegistrationUser_SeesEachPointAndMayChooseOne()
    {
        var two = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");

        var all = await browser.OpenAsync("/statistics");
        var one = await browser.OpenAsync($"/statistics?pointId={two.Id}");

        all.Document.QuerySelectorAll("#ByPoint-table tbody th").Select(cell => cell.TextContent).ShouldContain(two.Name);
        one.Document.QuerySelector("#ByPoint-table").ShouldBeNull();
        one.Document.QuerySelector("#pointId option[selected]")!.TextContent.ShouldBe(two.Name);
    }

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    public async Task AnotherPoint_IsNotThereForAConfirmationUser(string other)
    {
        var point = await TestApplications.FindPointAsync(host, other);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync($"/statistics?pointId={point.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync($"/statistics?planId={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/statistics?pointId=nonsense")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.OpenAsync("/statistics")).Document.QuerySelector("#pointId").ShouldBeNull();
    }

    [Fact]
    public async Task WhereNobodyHasFiled_ThePageSaysSo()
    {
        var county = await TestCounty.AddAsync(host);
        var user = await county.AddUserAsync("注册", [RoleNames.RegistrationUser]);
        using var browser = await StaffSession.OpenAsync(host, user);

        var page = await browser.OpenAsync("/statistics");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector(".empty-state").ShouldNotBeNull();
    }
}

public sealed class StatisticsOnSqliteTests(SqliteHost host) : StatisticsTests(host);

public sealed class StatisticsOnMySqlTests(MySqlHost host) : StatisticsTests(host);
