using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.OtherPoints.OtherPointRows;

namespace TeacherRegistration.Web.Tests.Pages.OtherPoints;

/// <summary>What one sees of other points' applicants: rules 101 and 102, AZ-3, AZ-4, DP-1.</summary>
public abstract class OtherPointDetailsTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task Rule101_AResult_ShowsTheBasicInformationAndThePoint()
    {
        var (id, draft) = await FileAsync(TestApplications.PointTwo);
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(IdsOf(await browser.OpenAsync(SearchOf(school))).Select(found => $"{Address}/{found}").Single());

        page.Address.ShouldBe($"{Address}/{id}");
        page.Document.QuerySelectorAll("main dt").Select(term => term.TextContent).ShouldBe(
            ["确认点", "确认点地址", "咨询电话", "确认时间", "人员范围", "姓名", "性别", "证件号码", "手机号码", "注册类别", "资格种类", "任教学校", "任教学段", "任教学科"]);
        foreach (var word in new[] { point.Name, point.Address, point.Phone, draft.Name, school, draft.IdNumber[..4] + "****", "正在确认", "由原确认点" })
        {
            page.Words.ShouldContain(word);
        }
    }

    [Fact]
    public async Task Rule101_AnEndedPoint_IsSaidToHaveEnded()
    {
        var (id, _) = await FileAsync(TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync($"{Address}/{id}");

        page.Document.QuerySelector("main .chip")!.TextContent.ShouldBe("已结束");
        page.Words.ShouldContain("联系注册机构");
        page.Words.ShouldNotContain("由原确认点");
    }

    [Fact]
    public async Task Rule102_ListAndResult_HaveNothingToPress()
    {
        var (id, _) = await FileAsync(TestApplications.PointTwo);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var list = await browser.OpenAsync(SearchOf(school));
        var page = await browser.OpenAsync($"{Address}/{id}");

        list.Document.QuerySelectorAll("#list input[type=checkbox], #list tbody button, #list tbody form").ShouldBeEmpty();
        list.Document.QuerySelectorAll("main button").Select(button => button.TextContent).ShouldBe(["查询"]);
        page.Document.QuerySelectorAll("main button, main form, main input").ShouldBeEmpty();
        foreach (var link in list.Document.QuerySelectorAll("#list a").Concat(page.Document.QuerySelectorAll("main a")))
        {
            link.GetAttribute("href")!.ShouldStartWith(Address);
        }

        foreach (var action in new[] { "", "/confirm", "/approvals", "/messages", "/reveal", "/form.pdf", "/receipt.pdf", "/point" })
        {
            (await browser.OpenAsync($"/applications/{id}{action}")).Status.ShouldBe(HttpStatusCode.NotFound, action);
        }
    }

    [Fact]
    public async Task AZ3AndDP1_EveryAnswer_IsMaskedAndHasTheLimitedFieldsOnly()
    {
        var (id, draft) = await FileAsync(TestApplications.PointTwo);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var list = await browser.OpenAsync(SearchOf(school));
        var page = await browser.OpenAsync($"{Address}/{id}");

        list.Document.QuerySelectorAll("#list th").Select(heading => heading.TextContent).ShouldBe(["报名号", "姓名", "证件号码", "任教学校", "确认点", "确认状态"]);
        foreach (var secret in new[] { draft.IdNumber, draft.Phone, draft.Address, draft.Certificate.Number, draft.Certificate.IssuingAgency })
        {
            list.Text.ShouldNotContain(secret);
            page.Text.ShouldNotContain(secret);
        }

        list.Words.ShouldNotContain(draft.Phone[..3] + "*");
        page.Words.ShouldContain(draft.Phone[^4..]);
    }

    [Theory]
    [InlineData(TestApplications.OtherAgency)]
    [InlineData(TestApplications.OtherProvince)]
    public async Task Rule100_AnotherAgencys_IsNotThere(string point)
    {
        var (id, _) = await FileAsync(point);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync($"{Address}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync($"{Address}/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OwnPoints_LeadsToItsOwnPage()
    {
        var (id, _) = await FileAsync(TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync($"{Address}/{id}")).Location.ShouldBe($"/applications/{id}");
    }

    private async Task<(Guid Id, FilingDraft Draft)> FileAsync(string point) =>
        (await TestApplications.FileAsync(host, point, 1, (draft, _) => draft.At(school)))[0];
}

public sealed class OtherPointDetailsOnSqliteTests(SqliteHost host) : OtherPointDetailsTests(host);

public sealed class OtherPointDetailsOnMySqlTests(MySqlHost host) : OtherPointDetailsTests(host);
