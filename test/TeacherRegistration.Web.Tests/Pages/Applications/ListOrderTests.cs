using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>The orders of the list, its ranges of days, 我今天办理的, and the columns that are chosen.</summary>
public abstract class ListOrderTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private static readonly int[] NameOrder = [5, 3, 8, 1, 10, 7, 0, 9, 2, 11, 4, 6];
    private readonly string school = TestPeople.NewSchool();

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Name", "&descending=true")]
    [InlineData("School", "")]
    [InlineData("School", "&descending=true")]
    [InlineData("SubmittedAt", "")]
    [InlineData("SubmittedAt", "&descending=true")]
    [InlineData("ArchiveNumber", "")]
    [InlineData("ArchiveNumber", "&descending=true")]
    [InlineData("ApplicationNumber", "&descending=true")]
    public async Task Get_InAnotherOrder_ShowsTheRowsInItOverAllPages(string sort, string direction)
    {
        var filed = await FileTwelveAsync();
        using var browser = await host.SignInAsync(Clerk);

        var first = await browser.OpenAsync($"/applications?pageSize=10&school={school}&sort={sort}{direction}");
        var second = await browser.OpenAsync(LinkOf(first, "下一页"));
        var jumped = await browser.OpenAsync($"/applications?pageSize=10&page=2&school={school}&sort={sort}{direction}");

        // 姓名, 学校, 申报时间 and 档案号 of the twelve all stand in the same order, each with two pairs of equals that 报名号 decides.
        IEnumerable<int> expected = sort == "ApplicationNumber" ? Enumerable.Range(0, 12) : NameOrder.Select((rank, index) => (rank / 2, index)).Order().Select(pair => pair.index);
        var ids = (direction.Length > 0 ? expected.Reverse() : expected).Select(index => filed[index]).ToList();
        IdsOf(first).ShouldBe(ids.Take(10));
        IdsOf(second).ShouldBe(ids.Skip(10));
        IdsOf(jumped).ShouldBe(ids.Skip(10));
        first.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort").ShouldBe(direction.Length > 0 ? "descending" : "ascending");
    }

    [Fact]
    public async Task Click_OnTheHeadingOfTheOrder_TurnsItRound()
    {
        using var browser = await host.SignInAsync(Clerk);

        var page = await browser.OpenAsync("/applications?sort=Name&name=王");

        LinkOf(page, "姓名").ShouldBe("/applications?name=%E7%8E%8B&sort=Name&descending=true");
        LinkOf(page, "任教学校").ShouldBe("/applications?name=%E7%8E%8B&sort=School");
    }

    [Theory]
    [InlineData("sort=Salary")]
    [InlineData("sort=99")]
    [InlineData("submittedFrom=2026-05-02&submittedTo=2026-05-01")]
    [InlineData("submittedTo=9999-12-31")]
    [InlineData("concludedFrom=0001-01-01")]
    [InlineData("concludedFrom=yesterday")]
    [InlineData("mineToday=perhaps")]
    public async Task Get_WithAnOrderOrDayThatIsNone_IsRefused(string query)
    {
        using var browser = await host.SignInAsync(Clerk);

        var page = await browser.OpenAsync("/applications?" + query);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("main [role=alert]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("submittedFrom=2026-03-05", 8, 9, 10, 11)]
    [InlineData("submittedTo=2026-03-02", 0, 1, 2, 3)]
    [InlineData("submittedFrom=2026-03-03&submittedTo=2026-03-04", 4, 5, 6, 7)]
    public async Task Get_WithDays_ShowsWhatWasFiledOnThem(string query, params int[] ranks)
    {
        var filed = await FileTwelveAsync();
        using var browser = await host.SignInAsync(Clerk);

        var page = await browser.OpenAsync($"/applications?school={school}&{query}");

        IdsOf(page).ShouldBe(NameOrder.Select((rank, index) => (rank, index)).Where(pair => ranks.Contains(pair.rank)).Select(pair => filed[pair.index]));
    }

    [Fact]
    public async Task Get_WithMineToday_ShowsWhatTheUserHasConcludedToday()
    {
        var filed = await FileAsync(3, (draft, _) => draft);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[0]);
        await CaseForm.CompleteAsync(browser, filed[1]);
        await TestApplications.SetAsync(host, TestApplications.PointOne, filed[1], nameof(OnlineApplication.ConcludedBy), "cs6s1s1xjyjrd");

        IdsOf(await browser.OpenAsync($"/applications?school={school}&mineToday=true")).ShouldBe([filed[0]]);
        IdsOf(await browser.OpenAsync($"/applications?school={school}&concludedFrom=2020-01-01")).ShouldBe([filed[0], filed[1]]);
        IdsOf(await browser.OpenAsync($"/applications?school={school}&concludedTo=2020-01-01")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithChosenColumns_ShowsThese()
    {
        var id = (await FileAsync(1, (draft, _) => draft))[0];
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, id);

        var usual = await browser.OpenAsync("/applications?school=" + school);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/applications?school=" + school);
        request.Headers.Add("Cookie", "columns=Kind.ConcludedBy.Point.<b>.IdHash");
        var chosen = await browser.SendAsync(request);

        TextsOf(usual, "#rows th").ShouldBe(["", "报名号", "姓名", "证件号码", "注册类别", "资格种类", "任教学科", "任教学校", "确认状态", "审批状态", "留言", "档案号", "操作"]);
        TextsOf(chosen, "#rows th").ShouldBe(["", "报名号", "姓名", "证件号码", "注册类别", "确认状态", "确认用户", "确认点", "操作"]);
        TextsOf(chosen, "#rows tbody td[data-label=确认用户]").ShouldBe([Clerk]);
        TextsOf(chosen, "#rows tbody td[data-label=确认点]").ShouldBe(["确认点一"]);
    }

    private async Task<IReadOnlyList<Guid>> FileTwelveAsync()
    {
        var filed = await FileAsync(12, (draft, index) => draft.At(school + (char)('A' + (NameOrder[index] / 2))) with
        {
            Name = "王" + (char)('一' + (NameOrder[index] / 2)),
            // Six minutes before midnight in Beijing.
            SubmittedAt = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(NameOrder[index] / 2).AddHours(15.9),
        });
        for (var index = 0; index < 12; index++)
        {
            await TestApplications.SetAsync(host, TestApplications.PointOne, filed[index], nameof(OnlineApplication.ArchiveNumber), $"00{NameOrder[index] / 2}");
        }

        return filed;
    }

    private async Task<IReadOnlyList<Guid>> FileAsync(int count, Func<FilingDraft, int, FilingDraft> change) =>
        [.. (await TestApplications.FileAsync(host, TestApplications.PointOne, count, (draft, index) => change(draft.At(school), index))).Select(filed => filed.Id)];
}

public sealed class ListOrderOnSqliteTests(SqliteHost host) : ListOrderTests(host);

public sealed class ListOrderOnMySqlTests(MySqlHost host) : ListOrderTests(host);
