using System.Net;
using System.Text.RegularExpressions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>查看详情 (rules 81 and 82, decision 19), and what nobody else may open (105, 106).</summary>
public abstract partial class DetailsTests(ProductHost host)
{
    [Theory]
    [InlineData("cs6s1s1xzcqr01", TestApplications.PointOne)]
    [InlineData("cs6s1s1xzcqr03", TestApplications.EndedPoint)]
    [InlineData("cs6s1s1xjyjrd", TestApplications.EndedPoint)]
    public async Task Get_WithinTheWorkPeriod_ShowsEverythingInFullAndNothingToChange(string user, string point)
    {
        var (id, draft) = (await TestApplications.FileAsync(host, point, 1, (draft, _) => draft))[0];
        using var browser = await host.SignInAsync(user);

        var page = await browser.OpenAsync($"/applications/{id}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Words.ShouldContain(draft.IdNumber);
        page.Words.ShouldContain(draft.Phone);
        page.Words.ShouldContain(draft.Certificate.Number);
        page.Document.QuerySelectorAll("main form, main input, main select, main textarea, main button").ShouldBeEmpty();
        page.Document.QuerySelector("main").ShouldNotBeNull();
        page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent)
            .ShouldBe(["报名机构信息", "申请人基本信息", "教师资格证书信息", "现阶段工作信息", "考核与培训", "备注信息"]);
    }

    [Fact]
    public async Task Get_LeavesARecordOfWhoReadIt()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        await browser.OpenAsync($"/applications/{id}");
        await browser.OpenAsync(CaseForm.AddressOf(id));

        var records = await TestApplications.ReadAuditAsync(host, id);
        records.Count.ShouldBe(2);
        records.ShouldAllBe(record => record.UserName == "cs6s1s1xzcqr01" && record.Result == 200 && record.SubjectType == "OnlineApplication" && record.Changes == null);
        records[0].Operation.ShouldStartWith("GET");
    }

    [Theory]
    [InlineData("cs6s1s1xzcqr01", TestApplications.PointTwo)]
    [InlineData("cs6s1s1xzcqr01", TestApplications.OtherAgency)]
    [InlineData("cs6s1s1xjyjrd", TestApplications.OtherAgency)]
    [InlineData("cs6s1s1xzcqr01", TestApplications.OtherProvince)]
    public async Task Get_OfAnothersApplication_AnswersAsIfItWereNotThere(string user, string point)
    {
        var foreign = await TestApplications.FileAsync(host, point);
        var unknown = Guid.CreateVersion7();
        using var browser = await host.SignInAsync(user);

        foreach (var page in new[] { "", "/confirm", "/approvals", "/photos/Certificate" })
        {
            var answer = await browser.OpenAsync($"/applications/{foreign}{page}");
            var expected = await browser.OpenAsync($"/applications/{unknown}{page}");

            answer.Status.ShouldBe(HttpStatusCode.NotFound);
            expected.Status.ShouldBe(HttpStatusCode.NotFound);
            Strip(answer).ShouldBe(Strip(expected));
        }
    }

    /// <summary>Without what differs from one answer to the next: ids, traces, tokens, nonces.</summary>
    private static string Strip(Answer answer) => Changing().Replace(answer.Text, "");

    [GeneratedRegex("""[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{16}|CfDJ8[\w-]+|nonce="[^"]*"|0H[A-Z0-9]+:[0-9A-F]+""")]
    private static partial Regex Changing();
}

public sealed class DetailsOnSqliteTests(SqliteHost host) : DetailsTests(host);

public sealed class DetailsOnMySqlTests(MySqlHost host) : DetailsTests(host);
