using System.Net;
using System.Text.RegularExpressions;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>What the list shows, and to whom.</summary>
public abstract class ListTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Theory]
    [InlineData("cs6s1s1xzcqr01", TestApplications.PointOne)]
    [InlineData("cs6s1s1xzcqr02", TestApplications.PointTwo)]
    [InlineData("cs6s1s1xzcqr03", TestApplications.EndedPoint)]
    [InlineData("cs6s1s1xjyjrd", TestApplications.PointOne, TestApplications.PointTwo, TestApplications.EndedPoint)]
    [InlineData("cs6s1s2xzcqr01", TestApplications.OtherAgency)]
    [InlineData("cs7s1s1xzcqr01", TestApplications.OtherProvince)]
    public async Task Get_ShowsTheOwnPointOrTheWholeAgencyAndNoOther(string user, params string[] points)
    {
        var own = new List<Guid>();
        foreach (var point in new[] { TestApplications.PointOne, TestApplications.PointTwo, TestApplications.EndedPoint, TestApplications.OtherAgency, TestApplications.OtherAgencyNotStarted, TestApplications.OtherProvince })
        {
            var id = await TestApplications.FileAsync(host, point, draft => draft.At(school));
            if (points.Contains(point))
            {
                own.Add(id);
            }
        }

        using var browser = await host.SignInAsync(user);

        IdsOf(await browser.OpenAsync("/applications?school=" + school)).ShouldBe(own);
    }

    [Fact]
    public async Task Get_AsTheAgencysAdministrator_IsForbidden()
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        (await browser.OpenAsync("/applications")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_WhenSignedOut_LeadsToTheLogin()
    {
        using var browser = host.CreateBrowser();

        (await browser.OpenAsync("/applications")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task Get_HasTheColumnsInTheirOrderAndTheRowsByNumber()
    {
        await TestApplications.FileAsync(host, TestApplications.PointOne, 3, (draft, _) => draft.At(school));
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync("/applications?school=" + school);
        var numbers = TextsOf(page, "#rows td:nth-of-type(2)");

        TextsOf(page, "#rows th").ShouldBe(["", "报名号", "姓名", "证件号码", "注册类别", "资格种类", "任教学科", "任教学校", "确认状态", "审批状态", "留言", "档案号", "操作"]);
        numbers.Length.ShouldBe(3);
        numbers.ShouldBe(numbers.Order());
        numbers.ShouldAllBe(number => Regex.IsMatch(number, @"^\d{2}99990101\d{6}$"));
    }

    [Fact]
    public async Task Get_ShowsNoNumberInFull()
    {
        var (_, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft.At(school)))[0];
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var own = await browser.OpenAsync("/applications?school=" + school);
        var all = await browser.OpenAsync("/applications?pageSize=200");

        TextsOf(own, "#rows td:nth-of-type(4)").ShouldBe([$"9999****{draft.IdNumber[^4..]}"]);
        own.Text.ShouldNotContain(draft.IdNumber);
        own.Text.ShouldNotContain(draft.Phone);
        RowsOf(all).Count.ShouldBe(200);
        Regex.Matches(all.Words, @"(?<![0-9])([0-9]{17}[0-9Xx]|[0-9]{17}|1[3-9][0-9]{9})(?![0-9])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_CountsTheStatesOnTheTabsAndEachTabShowsItsOwn()
    {
        var filed = await TestApplications.FileAsync(host, TestApplications.PointOne, 4, (draft, _) => draft.At(school));
        await SetStatusAsync(filed[0].Id, ConfirmationStatus.MaterialsComplete);
        await SetStatusAsync(filed[1].Id, ConfirmationStatus.MaterialsIncomplete);
        await SetStatusAsync(filed[2].Id, ConfirmationStatus.NotAccepted);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync("/applications?school=" + school);
        var tab = await browser.OpenAsync(page.Document.QuerySelectorAll(".tabs a").Single(link => link.TextContent.StartsWith("材料不全", StringComparison.Ordinal)).GetAttribute("href")!);

        TextsOf(page, ".tabs a").ShouldBe(["全部4", "网报待确认1", "材料齐全1", "材料不全1", "申报未受理1"]);
        page.Document.QuerySelector(".tabs [aria-current=true]")!.TextContent.ShouldBe("全部4");
        TextsOf(tab, ".tabs a").ShouldBe(["全部4", "网报待确认1", "材料齐全1", "材料不全1", "申报未受理1"]);
        IdsOf(tab).ShouldBe([filed[1].Id]);
    }

    [Theory]
    [InlineData("cs6s1s1xzcqr01", TestApplications.PointOne, "确认", "查看详情", "审批记录", "留言记录")]
    [InlineData("cs6s1s1xzcqr03", TestApplications.EndedPoint, "查看详情", "审批记录", "留言记录")]
    [InlineData("cs6s1s1xjyjrd", TestApplications.EndedPoint, "确认", "查看详情", "审批记录", "留言记录")]
    public async Task Get_OffersConfirmOnlyWithinTheWindow(string user, string point, params string[] actions)
    {
        await TestApplications.FileAsync(host, point, draft => draft.At(school));
        using var browser = await host.SignInAsync(user);

        TextsOf(await browser.OpenAsync("/applications?school=" + school), "#rows td.actions a").ShouldBe(actions);
    }

    [Fact]
    public async Task Get_OfAnApplicationNotAccepted_OffersNoConfirm()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne, draft => draft.At(school));
        await SetStatusAsync(id, ConfirmationStatus.NotAccepted);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        TextsOf(await browser.OpenAsync("/applications?school=" + school), "#rows td.actions a").ShouldBe(["查看详情", "审批记录", "留言记录"]);
    }

    private Task SetStatusAsync(Guid id, ConfirmationStatus status) =>
        TestApplications.SetAsync(host, TestApplications.PointOne, id, nameof(OnlineApplication.Status), status);
}

public sealed class ListOnSqliteTests(SqliteHost host) : ListTests(host);

public sealed class ListOnMySqlTests(MySqlHost host) : ListTests(host);
