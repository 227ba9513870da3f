using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Exports;

/// <summary>FL-7, FL-8, AU-4: what every export to Excel carries, and what it does not.</summary>
public abstract class MarkedExportTests(ProductHost host)
{
    private static readonly string[] Headings = ["姓名", "备注", "人数", "时间"];

    [Fact]
    public async Task ItsFirstRow_SaysWhoTookItAndWhenAndTheSecondHasTheHeadings()
    {
        var rows = await ReadAsync(["王一", "", 3, new DateTime(2026, 11, 25, 1, 2, 3, DateTimeKind.Utc)]);

        rows[0][0].ShouldStartWith("导出人:陈静(t4711,测试局) 导出时间:20");
        rows[0][0].ShouldEndWith("共 1 行");
        rows[1].ShouldBe(Headings);
        rows[2].ShouldBe(["王一", "", "3", "2026-11-25 09:02:03"]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData("\r=1+1", "'=1+1")]
    [InlineData("\0=1+1", "'=1+1")]
    [InlineData("𠮷田·娜", "𠮷田·娜")]
    public async Task AText_IsNeverAFormula(string text, string shown)
    {
        var content = await ExportAsync(host, [[text, text, 1, null]]);

        (await ReadAsync(content))[2][1].ShouldBe(shown);
        SheetOf(content).ShouldNotContain("<x:f>");
        SheetOf(content).ShouldNotContain("<f>");
    }

    [Fact]
    public async Task TheFile_HasOneVisibleSheetAndNothingOfItsMaker()
    {
        var content = await ExportAsync(host, [["王一", "", 1, null]]);

        using var zip = new ZipArchive(new MemoryStream(content));
        zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ShouldBe(1);
        zip.Entries.ShouldNotContain(entry => entry.FullName.Contains("docProps") || entry.FullName.Contains("pivot") || entry.FullName.Contains("externalLink"));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldNotMatch("hidden=\"(1|true)\"|veryHidden|state=\"hidden");
        }
    }

    [Fact]
    public async Task ItsRecord_HasTheNumberOfRows()
    {
        var subject = Guid.CreateVersion7();
        await ExportAsync(host, [["王一", "", 1, null], ["李二", "", 2, null]], subject);

        await using var scope = host.Services.CreateAsyncScope();
        var id = subject.ToString();
        (await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>()
            .SingleAsync(record => record.SubjectId == id, TestContext.Current.CancellationToken)).Reason.ShouldBe("导出 2 行");
    }

    [Fact]
    public async Task MoreRowsThanTheLimit_AreRefused() =>
        (await Should.ThrowAsync<BusinessRuleException>(() => ExportAsync(host, Enumerable.Repeat<object?[]>(["王一"], 50_001)))).Kind.ShouldBe(RuleViolationKind.Invalid);

    [Fact]
    public async Task WithoutAFreshFactor_ItIsRefused() =>
        (await Should.ThrowAsync<BusinessRuleException>(() => ExportAsync(host, [["王一"]], factorAge: TimeSpan.FromMinutes(16)))).Code.ShouldBe(FrameworkErrorCodes.FreshFactorNeeded);

    private static async Task<byte[]> ExportAsync(ProductHost host, IEnumerable<IReadOnlyList<object?>> rows, Guid? subject = null, TimeSpan factorAge = default)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var factorAt = TimeProvider.System.GetUtcNow().UtcDateTime - factorAge;
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(
            new UserIdentity(Guid.CreateVersion7(), "t4711", "陈静", "测试局", null, new HashSet<string>(), factorAt));
        scope.ServiceProvider.GetRequiredService<AuditScope>().About("Export", subject ?? Guid.CreateVersion7());
        var all = rows.ToList();
        var result = await scope.ServiceProvider.GetRequiredService<MarkedExport>().CreateAsync("名单", Headings, all.Count, all.ToAsyncEnumerable());
        result.FileDownloadName.ShouldMatch(@"^名单-\d{14}\.xlsx$");
        await using var file = result.FileStream;
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task<List<string[]>> ReadAsync(object?[] row) => await ReadAsync(await ExportAsync(host, [row]));

    private static Task<List<string[]>> ReadAsync(byte[] content) => Task.FromResult(
        new MemoryStream(content).Query().Cast<IDictionary<string, object?>>()
            .Select(row => row.Values.Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "").ToArray())
            .ToList());

    private static string SheetOf(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }
}

public sealed class MarkedExportOnSqliteTests(SqliteHost host) : MarkedExportTests(host);

public sealed class MarkedExportOnMySqlTests(MySqlHost host) : MarkedExportTests(host);
