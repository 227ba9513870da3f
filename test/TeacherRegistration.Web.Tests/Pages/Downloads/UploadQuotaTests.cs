using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Domain.Files;
using TeacherRegistration.Printing.Tests;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Admin;
using static TeacherRegistration.Web.Tests.Pages.Downloads.FileForms;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>FL-3: how many bytes of uploads each account may have kept.</summary>
public abstract class UploadQuotaTests(ProductHost host)
{
    private const string New = "/downloads/manage/new";
    private const string Setting = "Printing.UploadQuota";

    [Fact]
    public async Task Uploads_PastTheQuotaOfTheirAccount_AreRefusedBesideTheFile()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        using var colleague = await (await county.AddUserAsync(RoleNames.AgencyAdministrator)).LogInAsync(host.CreateBrowser());
        await SettingsTests.SetAsync(publisher, Setting, "10");
        var page = await PublishAsync(publisher, "一", Megabytes(4));
        await PublishAsync(publisher, "二", Megabytes(4));

        var third = await SendAsync(publisher, New, "发布", Megabytes(3), "c.pdf", ("Title", "三"), ("Category", "Policy"), ("ValidUntil", "2026-03-01"));
        var replacement = await SendAsync(publisher, page, "保存", Megabytes(3), "c.pdf", ("Title", "改"));

        third.Status.ShouldBe(HttpStatusCode.BadRequest);
        third.ErrorOf("File").ShouldStartWith("您上传的文件已占 9 MB,加上这个会超过上限 10 MB。");
        third.Document.GetElementById("Title")!.GetAttribute("value").ShouldBe("三");
        third.Document.GetElementById("ValidUntil")!.GetAttribute("value").ShouldBe("2026-03-01");
        replacement.Status.ShouldBe(HttpStatusCode.BadRequest, "What it would replace is kept until the night.");
        replacement.Document.GetElementById("Title")!.GetAttribute("value").ShouldBe("改");
        (await publisher.OpenAsync("/downloads/manage")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        await PublishAsync(colleague, "四", Megabytes(4));
        await PublishAsync(publisher, "五", TestFiles.Pdf());
    }

    [Fact]
    public async Task Uploads_SentAtOnce_DoNotAllFindTheSameRoom()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        await SettingsTests.SetAsync(publisher, Setting, "10");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => SendAsync(publisher, New, "发布", Megabytes(4), "a.pdf", ("Title", $"{number}"))));

        answers.Count(answer => answer.Status == HttpStatusCode.Redirect).ShouldBe(2);
        answers.Count(answer => answer.Status == HttpStatusCode.BadRequest).ShouldBe(2);
    }

    [Fact]
    public async Task TheRoomOfADeletedFile_IsBackAfterTheNight()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        await SettingsTests.SetAsync(publisher, Setting, "10");
        var page = await PublishAsync(publisher, "一", Megabytes(4));
        await PublishAsync(publisher, "二", Megabytes(4));
        await publisher.PressAsync(await publisher.OpenAsync(page), "撤下");
        await publisher.PressAsync(await publisher.OpenAsync(page), "删除");
        var before = await SendAsync(publisher, New, "发布", Megabytes(4), "c.pdf", ("Title", "三"));

        await AgeAsync(county);
        await RunNightAsync();

        before.Status.ShouldBe(HttpStatusCode.BadRequest);
        await PublishAsync(publisher, "三", Megabytes(4));
        (await SendAsync(publisher, New, "发布", Megabytes(4), "d.pdf", ("Title", "四"))).Status.ShouldBe(HttpStatusCode.BadRequest, "The second still counts.");
    }

    [Fact]
    public async Task TheSetting_IsOfPlatformAndAgency()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);

        foreach (var (browser, page) in new[] { (publisher, "/admin/settings"), (platform, "/admin/settings") })
        {
            (await browser.OpenAsync(page)).Document.QuerySelector($"input[name=Name][value='{Setting}']").ShouldNotBeNull();
        }

        (await SettingsTests.SetAsync(publisher, Setting, "9")).ErrorOf(Setting).ShouldBe("请输入 10 到 2000 之间的整数。");
    }

    private static byte[] Megabytes(int count) => TestFiles.Pdf("", "", $"({new string('x', count * 1024 * 1024)})");

    /// <summary>All that the county's administrator has uploaded, as if it had been two days ago.</summary>
    private async Task AgeAsync(TestCounty county)
    {
        var then = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2);
        await using var scope = host.Services.CreateAsyncScope();
        var uploads = scope.ServiceProvider.GetRequiredService<IRepository<FileUpload>>().Query().Where(upload => upload.AccountId == county.Administrator.Id);
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await uploads.ExecuteUpdateAsync(upload => upload.SetProperty(it => it.UploadedAt, then));
        foreach (var id in await uploads.Select(upload => upload.Id).ToListAsync())
        {
            StoredFiles.Age(host, id, TimeSpan.FromDays(2));
        }
    }

    private async Task RunNightAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FileCleanupJob>().RunAsync();
    }
}

public sealed class UploadQuotaOnSqliteTests(SqliteHost host) : UploadQuotaTests(host);

public sealed class UploadQuotaOnMySqlTests(MySqlHost host) : UploadQuotaTests(host);
