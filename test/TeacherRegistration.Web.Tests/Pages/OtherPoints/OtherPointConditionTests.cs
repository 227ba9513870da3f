using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.OtherPoints.OtherPointRows;

namespace TeacherRegistration.Web.Tests.Pages.OtherPoints;

/// <summary>The conditions of 查询其他确认点数据 (rules 98 and 99, SPEC §8).</summary>
public abstract class OtherPointConditionTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Theory]
    [InlineData("")]
    [InlineData("name=%20&school=")]
    [InlineData("name=%20%E3%80%80&status=&kind=&pointId=")]
    [InlineData("school=S&name=%09")]
    [InlineData("school=S&status=&kind=")]
    [InlineData("school=S&archiveNumber=1&remark=2&reviewStatus=None")]
    [InlineData("status=PendingConfirmation&pageSize=50&page=2")]
    [InlineData("school=S&planId=PLAN")]
    public async Task Rule98And99_WithNoneOrOne_Answers400AndKeepsTheInput(string conditions)
    {
        await FileAsync(TestApplications.PointTwo);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var form = await browser.OpenAsync(Address);
        var query = conditions.Replace("=S", "=" + school).Replace("PLAN", form.Document.QuerySelector("#planId option")!.GetAttribute("value"));

        var asked = query.Length == 0 ? null : await browser.OpenAsync($"{Address}?{query}");
        var sent = await browser.PressAsync(form, "查询", [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], (string?)Uri.UnescapeDataString(pair[1])))]);

        foreach (var answer in new[] { asked, sent }.OfType<Answer>())
        {
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.ErrorOf("").ShouldContain("至少填写两个查询条件");
            IdsOf(answer).ShouldBeEmpty();
            answer.Document.QuerySelector("#school")!.GetAttribute("value").ShouldBe(query.Contains(school, StringComparison.Ordinal) ? school : null);
        }
    }

    [Theory]
    [InlineData("school", "name")]
    [InlineData("phone", "kind")]
    [InlineData("idNumber", "status")]
    [InlineData("certificateNumber", "pointId")]
    [InlineData("applicationNumber", "kind")]
    [InlineData("school", "pointId")]
    public async Task Rule98_AnyTwoConditions_Find(string first, string second)
    {
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointTwo, 1, (draft, _) => draft.At(school)))[0];
        var number = (await TestApplications.ReadAsync(host, TestApplications.PointTwo, id)).ApplicationNumber;
        var values = new Dictionary<string, string>
        {
            ["school"] = school,
            ["name"] = draft.Name,
            ["phone"] = draft.Phone,
            ["idNumber"] = draft.IdNumber,
            ["certificateNumber"] = draft.Certificate.Number,
            ["applicationNumber"] = number,
            ["status"] = nameof(ConfirmationStatus.PendingConfirmation),
            ["kind"] = nameof(RegistrationKind.Renewal),
            ["pointId"] = $"{draft.PointId}",
        };
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await SearchAsync(browser, (first, values[first]), (second, values[second]));

        page.Status.ShouldBe(HttpStatusCode.OK);
        IdsOf(page).ShouldBe([id]);
        if (first is "phone" or "idNumber")
        {
            page.Address.ShouldBe(Address);
            page.Document.QuerySelectorAll($"[href*='{values[first]}'],[action*='{values[first]}'],[hx-get*='{values[first]}']").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("201")]
    [InlineData("100000")]
    public async Task PageSize_OutOfRange_Answers400(string size)
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(SearchOf(school, "&pageSize=" + size));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("PageSize").ShouldContain("10 到 200");
        IdsOf(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_ByArchiveNumberRemarkOrReview_IsNotOfferedAndIgnored()
    {
        var id = await FileAsync(TestApplications.PointTwo);
        await TestApplications.SetAsync(host, TestApplications.PointTwo, id, nameof(OnlineApplication.ArchiveNumber), "77");
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync(SearchOf(school, "&archiveNumber=88&remark=x&reviewStatus=FirstPassed"));

        IdsOf(page).ShouldBe([id]);
        page.Document.QuerySelector("[name=archiveNumber],[name=remark],[name=reviewStatus]").ShouldBeNull();
    }

    private Task<Guid> FileAsync(string point) => TestApplications.FileAsync(host, point, draft => draft.At(school));
}

public sealed class OtherPointConditionOnSqliteTests(SqliteHost host) : OtherPointConditionTests(host);

public sealed class OtherPointConditionOnMySqlTests(MySqlHost host) : OtherPointConditionTests(host);
