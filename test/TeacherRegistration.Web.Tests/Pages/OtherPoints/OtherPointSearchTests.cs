using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.OtherPoints.OtherPointRows;

namespace TeacherRegistration.Web.Tests.Pages.OtherPoints;

/// <summary>查询其他确认点数据: whom it finds, and when (rules 97 and 100, AZ-4).</summary>
public abstract class OtherPointSearchTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task Rule97_APointsUser_FindsTheOtherPointsOfTheAgencyAlone()
    {
        await FileAsync(TestApplications.PointOne);
        var two = await FileAsync(TestApplications.PointTwo);
        var three = await FileAsync(TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        IdsOf(await browser.OpenAsync(SearchOf(school))).ShouldBe([two, three]);
        IdsOf(await browser.OpenAsync(SearchOf(school, "&pointId=" + await PointAsync(TestApplications.EndedPoint)))).ShouldBe([three]);
        IdsOf(await browser.OpenAsync(SearchOf(school, "&pointId=" + await PointAsync(TestApplications.PointOne)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rule97_ARegistrationUser_FindsAllPointsOfTheAgency()
    {
        var ids = new[] { await FileAsync(TestApplications.PointOne), await FileAsync(TestApplications.PointTwo) };
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");

        IdsOf(await browser.OpenAsync(SearchOf(school))).ShouldBe(ids);
    }

    [Theory]
    [InlineData("cs6s1s1xzcqr01")]
    [InlineData("cs6s1s1xjyjrd")]
    public async Task Rule100_AnotherAgency_IsNeverFound(string user)
    {
        await FileAsync(TestApplications.OtherAgency);
        await FileAsync(TestApplications.OtherProvince);
        var own = await FileAsync(TestApplications.PointTwo);
        var foreign = await PointAsync(TestApplications.OtherAgency);
        using var browser = await host.SignInAsync(user);

        IdsOf(await browser.OpenAsync(SearchOf(school))).ShouldBe([own]);
        IdsOf(await browser.OpenAsync(SearchOf(school, "&pointId=" + foreign))).ShouldBeEmpty();
        (await browser.OpenAsync(Address)).Text.ShouldNotContain(foreign.ToString());
    }

    [Fact]
    public async Task FirstGet_ShowsTheEmptyFormAndWhatIsNeeded()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(Address);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("[role=alert]").ShouldBeNull();
        page.Words.ShouldContain("填写两个以上条件");
        page.Document.QuerySelector("#Purpose option[selected]")!.TextContent.ShouldBe("报错确认点");
        (await browser.OpenAsync(Address + "?school=nowhere&name=nobody")).Words.ShouldContain("没有符合条件的申请");
    }

    [Fact]
    public async Task AZ4_MoreThan200_AreNotPagedThrough()
    {
        var filed = await TestApplications.FileAsync(host, TestApplications.PointTwo, 201, (draft, _) => draft.At(school));
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var first = await browser.OpenAsync(SearchOf(school, "&pageSize=100"));
        var beyond = await browser.OpenAsync(SearchOf(school, "&pageSize=100&page=3"));

        first.Words.ShouldContain("超过 200 条");
        IdsOf(first).ShouldBe(filed.Take(100).Select(row => row.Id));
        first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!.ShouldContain("page=2");
        IdsOf(beyond).ShouldBe(filed.Skip(100).Take(100).Select(row => row.Id));
        beyond.Document.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public async Task Get_WithAnUnknownOrForeignPlan_IsNotFound()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync(SearchOf(school, "&planId=" + Guid.CreateVersion7()))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OutsideTheWorkPeriod_Answers409AndSaysSo()
    {
        var plans = await TestPlans.AddAsync(host, points: 2, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var clerk = await StaffSession.OpenAsync(host, (await plans.AddUsersAsync())[0]);
        using var officer = await plans.LogInAsync();
        var id = await TestApplications.FileAsync(host, plans.County.Code + "0102", draft => draft.At(school));
        IdsOf(await clerk.OpenAsync(SearchOf(school))).ShouldBe([id]);

        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));
        var list = await clerk.OpenAsync(SearchOf(school));
        var opened = await clerk.OpenAsync($"{Address}/{id}");

        new[] { list, opened }.ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict && answer.ErrorOf("").Contains("不在机构的注册工作时间内"));
        list.Document.QuerySelector("#school")!.GetAttribute("value").ShouldBe(school);
        opened.Words.ShouldNotContain(school);
        (await clerk.OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Menu_HasItForThoseWhoMay()
    {
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        using var administrator = await StaffSession.OpenAsync(host, await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator));

        (await clerk.OpenAsync("/")).Document.QuerySelector($".side a[href='{Address}']")!.TextContent.Trim().ShouldBe("查询其他确认点数据");
        (await administrator.OpenAsync("/")).Document.QuerySelector($".side a[href='{Address}']").ShouldBeNull();
        (await administrator.OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<Guid> FileAsync(string point) => TestApplications.FileAsync(host, point, draft => draft.At(school));

    private async Task<Guid> PointAsync(string code) => (await TestApplications.FindPointAsync(host, code)).Id;
}

public sealed class OtherPointSearchOnSqliteTests(SqliteHost host) : OtherPointSearchTests(host);

public sealed class OtherPointSearchOnMySqlTests(MySqlHost host) : OtherPointSearchTests(host);
