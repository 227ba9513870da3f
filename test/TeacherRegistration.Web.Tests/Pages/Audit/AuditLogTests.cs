using System.Net;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Audit;

/// <summary>审计日志: who did what, who read whom, for whom to see (AU-1, AZ-11).</summary>
public abstract class AuditLogTests(ProductHost host)
{
    [Fact]
    public async Task Get_BySubject_AnswersWhoReadThePerson()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        var number = (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ApplicationNumber;
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        foreach (var page in new[] { "", "/confirm", "/approvals", "/form.pdf" })
        {
            (await clerk.OpenAsync($"/applications/{id}{page}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        using var admin = await AuditRows.AdministratorAsync(host);
        var rows = AuditRows.Of(await admin.OpenAsync($"/audit?subject={number}&kind=Read"));

        rows.Select(row => row["操作"]).ShouldBe(["取得申请表 PDF", "查看审批记录", "打开确认页面", "查看详情"]);
        rows.ShouldAllBe(row => row["用户"] == "cs6s1s1xzcqr01" && row["结果"] == "完成" && row["对象"] == $"申请 {number}" && row["地址"] == "127.0.0.1");
    }

    [Fact]
    public async Task Get_OfAWrite_ShowsBeforeAndAfterInWords()
    {
        var id = await ConcludeAsync("只有本机构看得到");
        using var admin = await AuditRows.AdministratorAsync(host);

        var page = await admin.OpenAsync($"/audit/applications/{id}");

        var row = AuditRows.Of(page).First(row => row["操作"].StartsWith("确认结论:材料不全", StringComparison.Ordinal));
        row["操作"].ShouldContain("修改 申请");
        row["操作"].ShouldContain("确认状态 网报待确认 材料不全");
        row["操作"].ShouldContain("只有本机构看得到");
        row["操作"].ShouldContain("新增 审批记录");
    }

    [Fact]
    public async Task Get_ForThePlatformsAuditor_ShowsEveryAgencyButNothingThatUsersWrote()
    {
        var id = await ConcludeAsync("审计员看不到");
        using var auditor = await AuditRows.PlatformAsync(host, RoleNames.Auditor);

        var page = await auditor.OpenAsync($"/audit?subject={id}");

        var row = AuditRows.Of(page).First(row => row["操作"].StartsWith("确认结论:材料不全", StringComparison.Ordinal));
        row["机构"].ShouldBe("测试六省一市一县");
        row["操作"].ShouldContain("确认状态 *** ***");
        page.Words.ShouldNotContain("审计员看不到");
        (await auditor.OpenAsync($"/applications/{id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_OfAnotherAgency_ShowsNothingAndNoHistory()
    {
        var id = await ConcludeAsync("别的机构看不到");
        using var elsewhere = await AuditRows.AdministratorAsync(host, "99990102");

        AuditRows.Of(await elsewhere.OpenAsync($"/audit?subject={id}")).ShouldBeEmpty();
        (await elsewhere.OpenAsync($"/audit/applications/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.OpenAsync($"/audit/applications/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_TurnsPagesWithoutLosingOrRepeatingARecord()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.RegistrationUser);
        var agency = await AuditRows.FindAgencyAsync(host, "99990101");
        var now = new DateTime(2026, 3, 2, 4, 0, 0, DateTimeKind.Utc);
        // Many at the same instant: the order is by time, then by number.
        await AuditRows.AddAsync(host, Enumerable.Range(0, 120).Select(index => new AuditRecord
        {
            Operation = "POST /test",
            TenantId = agency,
            UserId = account.Id,
            UserName = account.LoginName,
            At = now.AddSeconds(index / 70),
            Result = 302,
            Reason = $"n{index:000}",
        }));
        using var admin = await AuditRows.AdministratorAsync(host);

        var seen = new List<string>();
        for (var address = $"/audit?user={account.LoginName}&from=2026-03-01T00:00&to=2026-03-03T00:00"; address is not null;)
        {
            var page = await admin.OpenAsync(address);
            seen.AddRange(AuditRows.Of(page).Select(row => row["原因"]));
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.ShouldBe(Enumerable.Range(0, 120).Reverse().Select(index => $"n{index:000}"));
    }

    [Fact]
    public async Task Get_WithConditions_ShowsWhatFits()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.ConfirmationUser);
        using var user = await account.LogInAsync(host.CreateBrowser());
        await user.OpenAsync("/audit");
        using var admin = await AuditRows.AdministratorAsync(host);
        var address = $"/audit?user={account.LoginName}";

        AuditRows.Of(await admin.OpenAsync(address + "&result=Refused")).ShouldHaveSingleItem()["操作"].ShouldBe("打开审计日志");
        AuditRows.Of(await admin.OpenAsync(address + "&result=Done")).ShouldBeEmpty();
        AuditRows.Of(await admin.OpenAsync(address + "&operation=POST+%2Flogout")).ShouldBeEmpty();
        AuditRows.Of(await admin.OpenAsync(address + "&to=2020-01-01T00:00&from=2019-01-01T00:00")).ShouldBeEmpty();
        AuditRows.Of(await admin.OpenAsync("/audit?user=nobody")).ShouldBeEmpty();
        AuditRows.Of(await admin.OpenAsync("/audit?subject=nothing")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("from=yesterday", "From")]
    [InlineData("to=x", "To")]
    [InlineData("from=2026-03-02T00:00&to=2026-03-01T00:00", "To")]
    public async Task Get_WithATimeThatMakesNoSense_SaysSoBesideTheField(string query, string field)
    {
        using var admin = await AuditRows.AdministratorAsync(host);

        var page = await admin.OpenAsync("/audit?" + query);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf(field).ShouldNotBeEmpty();
    }

    private async Task<Guid> ConcludeAsync(string remark)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        var page = await clerk.OpenAsync(CaseForm.AddressOf(id));
        (await clerk.PressAsync(page, "材料不全", [.. CaseForm.NotMet(3), ("Remark", remark)])).Status.ShouldBe(HttpStatusCode.Redirect);
        return id;
    }
}

public sealed class AuditLogOnSqliteTests(SqliteHost host) : AuditLogTests(host);

public sealed class AuditLogOnMySqlTests(MySqlHost host) : AuditLogTests(host);
