using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>Pages, their size, and the tools above the list (rules 23 to 29).</summary>
public abstract class ListPageTests(ProductHost host)
{
    private const string ChooseOne = "请勾选一条数据;多人请用【批量打印】。";
    private readonly string school = TestPeople.NewSchool();

    [Theory]
    [InlineData("9")]
    [InlineData("201")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999")]
    public async Task Get_WithAnotherPageSize_IsRefusedBesideTheField(string size)
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync("/applications?pageSize=" + size);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("PageSize").ShouldNotBeEmpty();
        page.Document.QuerySelector("#PageSize")!.GetAttribute("value").ShouldBe(size);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    public async Task Get_WithAPageSizeAtTheLimit_ShowsSoManyRows(int size)
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        RowsOf(await browser.OpenAsync("/applications?pageSize=" + size)).Count.ShouldBe(size);
    }

    [Fact]
    public async Task Get_OfTheNextPages_ShowsTheFollowingRows()
    {
        var filed = await FileAsync(25);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var first = await browser.OpenAsync($"/applications?pageSize=10&school={school}");
        var second = await browser.OpenAsync(LinkOf(first, "下一页"));
        var third = await browser.OpenAsync(LinkOf(second, "下一页"));

        IdsOf(first).Concat(IdsOf(second)).Concat(IdsOf(third)).ShouldBe(filed);
        third.Document.QuerySelectorAll("a[rel=next]").ShouldBeEmpty();
        third.Words.ShouldContain("第 21–25 条,共 25 条");
        IdsOf(await browser.OpenAsync(LinkOf(third, "上一页"))).ShouldBe(filed.Skip(10).Take(10));
        IdsOf(await browser.OpenAsync(LinkOf(third, "首页"))).ShouldBe(filed.Take(10));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(12, true)]
    [InlineData(23, false)]
    [InlineData(23, true)]
    public async Task Get_OfAPageNearFarAndBeyondTheMiddle_ShowsItsRows(int number, bool descending)
    {
        var filed = await FileAsync(235);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync($"/applications?pageSize=10&page={number}&school={school}&descending={descending}");

        IdsOf(page).ShouldBe((descending ? filed.Reverse() : filed).Skip((number - 1) * 10).Take(10));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&descending=true")]
    [InlineData("&status=PendingConfirmation")]
    public async Task Get_OfFarPagesOfTheWholeList_ShowsTheirRowsAgainAndAgain(string more)
    {
        var plans = await TestPlans.AddAsync(host);
        await plans.AddPlanAsync(published: true);
        var filed = (await TestApplications.FileAsync(host, plans.County.Code + "0101", 405, (draft, _) => draft)).Select(row => row.Id).ToList();
        var point = await TestApplications.FindPointAsync(host, plans.County.Code + "0101");
        using var browser = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, plans.County.Code, [RoleNames.ConfirmationUser], point.Id));

        foreach (var number in new[] { 14, 14, 16, 28, 38, 38, 41, 14, 13 })
        {
            var page = await browser.OpenAsync($"/applications?pageSize=10&page={number}{more}");

            IdsOf(page).ShouldBe((more == "&descending=true" ? filed.AsEnumerable().Reverse() : filed).Skip((number - 1) * 10).Take(10), $"page {number}");
        }
    }

    [Fact]
    public async Task Get_WithAnotherPageSize_KeepsTheQueryAndReturnsToAValidPage()
    {
        var filed = await FileAsync(25);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var third = await browser.OpenAsync($"/applications?pageSize=10&page=3&school={school}");

        var (address, fields) = Browser.Describe(third, "应用", ("pageSize", "20"));
        using var query = new FormUrlEncodedContent(fields);
        var page = await browser.OpenAsync($"{address}?{await query.ReadAsStringAsync(TestContext.Current.CancellationToken)}");

        IdsOf(page).ShouldBe(filed.Skip(20));
        page.Words.ShouldContain("第 2 / 2 页");
        page.Document.QuerySelector("#school")!.GetAttribute("value").ShouldBe(school);
    }

    [Theory]
    [InlineData("打印受理凭证", 0)]
    [InlineData("打印受理凭证", 2)]
    [InlineData("打印申请表", 0)]
    [InlineData("打印申请表", 2)]
    public async Task Post_OfAToolWithNoneOrSeveralTicked_SaysSoAndKeepsTheTicksAndTheQuery(string tool, int count)
    {
        var filed = await FileAsync(3);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var list = await browser.OpenAsync("/applications?school=" + school);

        var page = await browser.PressAsync(list, tool, [.. filed.Take(count).Select(id => ("ids", (string?)id.ToString()))]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("").ShouldBe(ChooseOne);
        IdsOf(page).ShouldBe(filed);
        page.Document.QuerySelectorAll("#rows input[name=ids][checked]").Select(box => box.GetAttribute("value")).ShouldBe(filed.Take(count).Select(id => id.ToString()));
    }

    [Theory]
    [InlineData("打印受理凭证", HttpStatusCode.TemporaryRedirect, "receipt")]
    [InlineData("打印申请表", HttpStatusCode.Redirect, "form.pdf")]
    public async Task Post_OfAToolWithOneTicked_LeadsToItsPaper(string tool, HttpStatusCode status, string paper)
    {
        var filed = await FileAsync(2);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var answer = await browser.PressAsync(await browser.OpenAsync("/applications?school=" + school), tool, ("ids", filed[1].ToString()));

        answer.Status.ShouldBe(status);
        answer.Location.ShouldBe($"/applications/{filed[1]}/{paper}");
    }

    private async Task<IReadOnlyList<Guid>> FileAsync(int count) =>
        [.. (await TestApplications.FileAsync(host, TestApplications.PointOne, count, (draft, _) => draft.At(school))).Select(filed => filed.Id)];
}

public sealed class ListPageOnSqliteTests(SqliteHost host) : ListPageTests(host);

public sealed class ListPageOnMySqlTests(MySqlHost host) : ListPageTests(host);
