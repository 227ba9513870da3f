using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>审批记录 (rules 63, 64, 89).</summary>
public abstract class ApprovalsTests(ProductHost host)
{
    [Fact]
    public async Task Get_WithoutARecord_SaysSo()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync($"/applications/{id}/approvals")).Words.ShouldContain("还没有审批记录");
    }

    [Fact]
    public async Task Get_ShowsStagePlaceTimeUserAndState()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        await CaseForm.CompleteAsync(browser, id);

        foreach (var address in new[] { $"/applications/{id}/approvals", CaseForm.AddressOf(id) })
        {
            var table = (await browser.OpenAsync(address)).Document.QuerySelectorAll("table").Single(found => found.TextContent.Contains("审批环节", StringComparison.Ordinal));
            var cells = table.QuerySelectorAll("tbody td").Select(cell => cell.TextContent).ToArray();

            table.QuerySelectorAll("th").Select(heading => heading.TextContent).ShouldBe(["审批环节", "审批机构", "审批时间", "审批用户", "审批状态"]);
            cells.Length.ShouldBe(5);
            (cells[0], cells[1], cells[3], cells[4]).ShouldBe(("确认", "测试六省一市一县确认点一", "cs6s1s1xzcqr01", "材料齐全"));
            cells[2].ShouldMatch(@"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$");
        }
    }

    [Fact]
    public async Task Get_FromTheRow_LeadsThere()
    {
        var school = TestPeople.NewSchool();
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne, draft => draft.At(school));
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        LinkOf(await browser.OpenAsync("/applications?school=" + school), "审批记录").ShouldBe($"/applications/{id}/approvals");
    }
}

public sealed class ApprovalsOnSqliteTests(SqliteHost host) : ApprovalsTests(host);

public sealed class ApprovalsOnMySqlTests(MySqlHost host) : ApprovalsTests(host);
