using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Tests;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Audit;
using static TeacherRegistration.Web.Tests.Pages.Downloads.FileForms;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>FL-1: with a scanner, EICAR is refused; without its word, an upload is kept from everybody.</summary>
public abstract class UploadScanTests(ScannedHost host) : IDisposable
{
    private const string New = "/downloads/manage/new";
    private readonly string title = "资料" + Guid.CreateVersion7().ToString("N")[^12..];

    /// <summary>A PDF that passes every other check, with the test virus in a comment.</summary>
    private static byte[] Infected => TestFiles.Pdf("", "", "<< >>\n%" + Encoding.ASCII.GetString(FakeClamd.Eicar));

    [Fact]
    public async Task AnInfectedUpload_IsRefusedBesideTheFile_AndIsAnAlarm()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();

        var answer = await SendAsync(publisher, New, "发布", Infected, "a.pdf", ("Title", title));
        var bare = await SendAsync(publisher, New, "发布", FakeClamd.Eicar, "a.pdf", ("Title", title));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain("文件含有病毒");
        answer.Document.GetElementById("Title")!.GetAttribute("value").ShouldBe(title);
        bare.ErrorOf("File").ShouldContain("文件含有病毒");
        (await publisher.OpenAsync("/downloads/manage")).Words.ShouldNotContain(title);
        host.Log.All.ShouldContain(line => line == $"The scanner found Eicar-Signature in an upload of account {county.Administrator.Id}");
        (await AuditRows.ReadAsync(host, county.Administrator.Id)).ShouldContain(record => record.Operation == "POST /downloads/manage/new" && record.Result == 400);
    }

    [Fact]
    public async Task ACleanUpload_IsPublishedAtOnce()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var pdf = TestFiles.Pdf();

        var page = await PublishAsync(publisher, title, pdf);

        host.Scanner.Received.ShouldBe(pdf);
        (await publisher.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnUploadWhileTheScannerIsDown_WaitsForIt_AndIsThenOfferedByItself()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(RoleNames.ConfirmationUser));
        host.Scanner.IsDown = true;

        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        await RunScanAsync();

        (await publisher.OpenAsync(page)).Words.ShouldContain("病毒扫描服务暂时不可用");
        await ShouldBeKeptFromEverybodyAsync(publisher, reader, page, "待检查");
        host.Log.All.ShouldContain(line => line.StartsWith("The scanner of uploads (Uploads:ScannerAddress) did not say", StringComparison.Ordinal));

        host.Scanner.IsDown = false;
        await RunScanAsync();

        StateIn(await publisher.OpenAsync("/downloads/manage")).ShouldBe("可下载");
        (await publisher.OpenAsync(page)).Words.ShouldNotContain("病毒扫描服务暂时不可用");
        (await reader.OpenAsync("/downloads")).Words.ShouldContain(title);
        (await reader.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WhatTheScannerFindsLater_IsNeverOffered_UntilACleanFileTakesItsPlace()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(RoleNames.ConfirmationUser));
        host.Scanner.IsDown = true;
        var page = await PublishAsync(publisher, title, Infected);
        host.Scanner.IsDown = false;

        await RunScanAsync();

        (await publisher.OpenAsync(page)).Words.ShouldContain("扫描发现这个文件含有病毒");
        await ShouldBeKeptFromEverybodyAsync(publisher, reader, page, "有病毒");
        host.Log.All.ShouldContain(line => line == $"The scanner found Eicar-Signature in an upload of account {county.Administrator.Id}");

        await SendAsync(publisher, page, "保存", TestFiles.Png(), "b.png");
        (await reader.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AReplacementWhileTheScannerIsDown_WaitsToo()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(RoleNames.ConfirmationUser));
        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        host.Scanner.IsDown = true;

        await SendAsync(publisher, page, "保存", TestFiles.Png(), "b.png");

        await ShouldBeKeptFromEverybodyAsync(publisher, reader, page, "待检查");
    }

    [Fact]
    public async Task AnUploadThatTheScannerCannotStand_KeepsNoOtherWaiting()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        host.Scanner.IsDown = true;
        var (first, second) = (await PublishAsync(publisher, title, TestFiles.Pdf()), await PublishAsync(publisher, title + "二", TestFiles.Png(), "b.png"));
        host.Scanner.IsDown = false;
        host.Scanner.Refuses = "%PDF"u8.ToArray();

        // The first round ends at the first, which from then on comes last.
        await RunScanAsync();
        await RunScanAsync();

        (await publisher.OpenAsync(FileOf(first))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await publisher.OpenAsync(FileOf(second))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/applications/import")]
    [InlineData("/admin/users/import")]
    public async Task AnImportedWorkbook_IsScannedBeforeItIsRead(string route)
    {
        using var browser = await (await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator, RoleNames.RegistrationUser)).LogInAsync(host.CreateBrowser());

        var infected = await SendAsync(browser, route, "检查文件", FakeClamd.Eicar, "a.csv");
        host.Scanner.IsDown = true;
        var unknown = await SendAsync(browser, route, "检查文件", "姓名\n王一\n"u8.ToArray(), "a.csv");
        host.Scanner.IsDown = false;
        var clean = await SendAsync(browser, route, "检查文件", "姓名\n王一\n"u8.ToArray(), "a.csv");

        infected.Status.ShouldBe(HttpStatusCode.BadRequest);
        infected.ErrorOf("File").ShouldContain("文件含有病毒");
        unknown.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        unknown.ErrorOf("File").ShouldBe("病毒扫描服务不可用,请稍后再传。");
        clean.ErrorOf("File").ShouldContain("缺少列");
    }

    public void Dispose()
    {
        (host.Scanner.IsDown, host.Scanner.Refuses) = (false, null);
        GC.SuppressFinalize(this);
    }

    private async Task ShouldBeKeptFromEverybodyAsync(Browser publisher, Browser reader, string page, string state)
    {
        StateIn(await publisher.OpenAsync("/downloads/manage")).ShouldBe(state);
        (await publisher.OpenAsync(page)).Document.QuerySelector($"main a[href='{FileOf(page)}']").ShouldBeNull();
        foreach (var browser in (Browser[])[publisher, reader])
        {
            (await browser.OpenAsync("/downloads")).Words.ShouldNotContain(title);
            (await browser.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private string StateIn(Answer list) => list.Document.QuerySelectorAll("main tbody tr")
        .Single(row => row.TextContent.Contains(title, StringComparison.Ordinal)).QuerySelector("td[data-label=状态]")!.TextContent.Trim();

    private async Task RunScanAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FileScanJob>().RunAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class UploadScanOnSqliteTests(SqliteScannedHost host) : UploadScanTests(host), IClassFixture<SqliteScannedHost>;

public sealed class UploadScanOnMySqlTests(MySqlScannedHost host) : UploadScanTests(host), IClassFixture<MySqlScannedHost>;
