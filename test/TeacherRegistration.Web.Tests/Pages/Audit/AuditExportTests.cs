using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Audit;

/// <summary>The export of the audit log: text cells on one marked sheet, itself recorded, with a fresh second factor (FL-7, FL-8, AU-4).</summary>
public abstract class AuditExportTests(ProductHost host)
{
    [Fact]
    public async Task Export_HoldsWhatFitsAsTextAndSaysWhoMadeIt()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator);
        using var admin = await account.LogInAsync(host.CreateBrowser());
        await AddRecordAsync(account, "=HYPERLINK(\"http://example.org\")");
        var page = await admin.OpenAsync($"/audit?user={account.LoginName}&from=2026-02-01T00:00&to=2026-02-02T00:00");

        var file = await DownloadAsync(admin, page);

        var rows = MiniExcel.Query(new MemoryStream(file)).Select(row => ((IDictionary<string, object?>)row).Values.Select(cell => cell as string).ToList()).ToList();
        rows.Count.ShouldBe(3);
        rows[0][0].ShouldNotBeNull().ShouldContain(account.LoginName);
        rows[0][0].ShouldNotBeNull().ShouldEndWith("共 1 行");
        rows[1].ShouldContain("操作");
        rows[2].ShouldContain("'=HYPERLINK(\"http://example.org\")");
        using var zip = new ZipArchive(new MemoryStream(file));
        zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)).ShouldBe(1);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        (await sheet.ReadToEndAsync()).ShouldNotContain("<x:f>");
        zip.Entries.ShouldNotContain(entry => entry.FullName.StartsWith("docProps/core", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_IsRecordedWithItsNumberOfRows()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator);
        using var admin = await account.LogInAsync(host.CreateBrowser());
        await AddRecordAsync(account, "once");

        await DownloadAsync(admin, await admin.OpenAsync($"/audit/security?user={account.LoginName}&from=2026-02-01T00:00&to=2026-02-02T00:00"));

        var record = (await AuditRows.ReadAsync(host, account.Id))[0];
        record.Operation.ShouldBe("POST /audit/security Export");
        record.Result.ShouldBe(200);
        record.Reason.ShouldBe("导出 1 行");
        record.Category.ShouldBe(AuditCategory.Security);
    }

    [Fact]
    public async Task Export_WithoutAFreshFactor_IsForbidden()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator);
        using var admin = await account.LogInAsync(host.CreateBrowser());
        await AgeFactorAsync(account);

        var answer = await admin.PressAsync(await admin.OpenAsync("/audit"), "导出 Excel");

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await AuditRows.ReadAsync(host, account.Id))[0].Result.ShouldBe(403);
    }

    [Fact]
    public async Task Export_OfMoreThanTheLimit_SaysHowManyAreAllowed()
    {
        const string Digits = "(SELECT 0 AS n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
        await using (var scope = host.Services.CreateAsyncScope())
        {
            using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
            await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Database.ExecuteSqlRawAsync(
                "INSERT INTO Frm_AuditRecord (At, Operation, Category, Result) SELECT '2025-06-01 00:00:00', 'POST /many', 'Operation', 302 FROM "
                + $"{Digits} AS a, {Digits} AS b, {Digits} AS c, {Digits} AS d, {Digits} AS e LIMIT 50001");
        }

        using var auditor = await AuditRows.PlatformAsync(host, RoleNames.Auditor);

        var answer = await auditor.PressAsync(await auditor.OpenAsync("/audit?operation=POST+%2Fmany&from=2025-05-31T00:00&to=2025-06-02T00:00"), "导出 Excel");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("").ShouldStartWith("一次最多导出 50000 行");
    }

    private async Task AddRecordAsync(StaffAccount account, string reason) => await AuditRows.AddAsync(host,
    [
        new AuditRecord
        {
            Operation = "POST /test",
            TenantId = await AuditRows.FindAgencyAsync(host, "99990101"),
            Category = AuditCategory.Security,
            UserId = account.Id,
            UserName = account.LoginName,
            At = new DateTime(2026, 2, 1, 4, 0, 0, DateTimeKind.Utc),
            Result = 302,
            Reason = reason,
        },
    ]);

    private static async Task<byte[]> DownloadAsync(Browser browser, Answer page)
    {
        var (address, fields) = Browser.Describe(page, "导出 Excel");
        using var response = await browser.Client.PostAsync(address, new FormUrlEncodedContent(fields));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        return await response.Content.ReadAsByteArrayAsync();
    }

    private async Task AgeFactorAsync(StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        var old = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Session>().Where(row => row.AccountId == account.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.FactorAt, old));
    }
}

public sealed class AuditExportOnSqliteTests(SqliteHost host) : AuditExportTests(host);

public sealed class AuditExportOnMySqlTests(MySqlHost host) : AuditExportTests(host);
