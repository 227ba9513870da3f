using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.Applications.Application.Exports;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>Export of the list's query: what is in it, who may have it, and the job for many rows (FL-7, FL-8, AZ-10, SPEC decision 19).</summary>
public abstract class ApplicationExportTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private readonly string school = TestPeople.NewSchool();

    private DateTime Now => host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Export_HoldsTheRowsOfTheQueryInOrderMaskedAndLeavesARecord()
    {
        var filed = await FileAsync(3);
        await TestApplications.SetAsync(host, Point, filed[1].Id, "Remark", "=1+1");
        var clerk = await AddClerkAsync();
        using var browser = await StaffSession.OpenAsync(host, clerk);
        var list = await browser.OpenAsync("/applications?school=" + school);

        var page = await browser.PressAsync(list, "导出");
        var rows = await DownloadAsync(browser, page);

        page.Words.ShouldContain("共 3 行");
        rows[0][0].ShouldStartWith($"导出人:测试({clerk.LoginName},");
        rows[1].Take(4).ShouldBe(["报名号", "姓名", "证件号码", "手机号码"]);
        rows.Skip(2).Select(row => row[1]).ShouldBe(filed.Select(row => row.Draft.Name));
        rows[2][2].ShouldBe("9999****" + filed[0].Draft.IdNumber[^4..]);
        rows[3].ShouldContain("'=1+1");
        rows.SelectMany(row => row).ShouldNotContain(filed[0].Draft.IdNumber);
        rows.SelectMany(row => row).ShouldNotContain(filed[0].Draft.Phone);
        (await ReadRecordsAsync(clerk, "POST /applications/export")).ShouldHaveSingleItem().Reason.ShouldBe("导出 3 行");
    }

    [Fact]
    public async Task Export_ByAWholeIdNumber_HoldsTheOneAndPutsItInNoAddress()
    {
        var filed = await FileAsync(2);
        using var browser = await StaffSession.OpenAsync(host, await AddClerkAsync());
        var list = await browser.PressAsync(await browser.OpenAsync("/applications"), "查询", ("idNumber", filed[1].Draft.IdNumber));

        var page = await browser.PressAsync(list, "导出");
        var rows = await DownloadAsync(browser, page);

        page.Words.ShouldContain("共 1 行");
        rows.Skip(2).ShouldHaveSingleItem()[1].ShouldBe(filed[1].Draft.Name);
        page.Document.QuerySelectorAll("a[href]").ShouldAllBe(link => !link.GetAttribute("href")!.Contains(filed[1].Draft.IdNumber));
    }

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    public async Task Export_HoldsNothingOfAnotherPoint(string other)
    {
        await TestApplications.FileAsync(host, other, draft => draft.At(school));
        using var browser = await StaffSession.OpenAsync(host, await AddClerkAsync());

        var page = await browser.OpenAsync("/applications/export?school=" + school);

        page.Words.ShouldContain("共 0 行");
        (await DownloadAsync(browser, page)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Export_WithoutAFreshFactor_IsForbidden()
    {
        var clerk = await AddClerkAsync();
        using var browser = await StaffSession.OpenAsync(host, clerk);
        await TestAgencies.AgeFactorAsync(host, clerk);

        (await browser.PressAsync(await browser.OpenAsync("/applications/export?school=" + school), "导出")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Export_OfFullNumbers_IsForbiddenWithoutTheRight()
    {
        await FileAsync(1);
        using var browser = await StaffSession.OpenAsync(host, await AddClerkAsync());
        var page = await browser.OpenAsync("/applications/export?school=" + school);

        page.Document.QuerySelector("input[name=IsFull]").ShouldBeNull();
        (await browser.PressAsync(page, "导出", ("IsFull", "true"), ("Reason", "测试"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Export_WithAConditionThatCannotBeRead_IsRefused()
    {
        using var browser = await StaffSession.OpenAsync(host, await AddClerkAsync());

        (await browser.OpenAsync("/applications/export?kind=Nonsense")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.OpenAsync($"/applications/export?planId={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheJob_MakesTheFileForTheOneWhoAskedAndForNobodyElse()
    {
        var filed = await FileAsync(3);
        var (clerk, colleague) = (await AddClerkAsync(), await AddClerkAsync());
        var id = await AskAsync(clerk);
        using var browser = await StaffSession.OpenAsync(host, clerk);
        using var other = await StaffSession.OpenAsync(host, colleague);
        using var foreign = await host.SignInAsync("cs7s1s1xzcqr01");

        var page = await Eventually.FindAsync(
            async () => await browser.OpenAsync($"/applications/exports/{id}") is var answer && answer.Words.Contains("已生成", StringComparison.Ordinal) ? answer : null, "export");
        var rows = await ReadAsync(await browser.Client.GetAsync(ApplicationRows.LinkOf(page, "下载文件"), TestContext.Current.CancellationToken));

        rows[0][0].ShouldStartWith($"导出人:测试({clerk.LoginName},");
        rows.Skip(2).Select(row => row[1]).ShouldBe(filed.Select(row => row.Draft.Name));
        (await ReadRecordsAsync(clerk, "GET /applications/exports/{id:guid} File")).ShouldHaveSingleItem().SubjectId.ShouldBe($"{id}");
        foreach (var stranger in new[] { other, foreign })
        {
            (await stranger.OpenAsync($"/applications/exports/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.OpenAsync($"/applications/exports/{id}?handler=File")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task TheFileOfAJob_IsGoneAfterADay()
    {
        await FileAsync(1);
        var clerk = await AddClerkAsync();
        var id = await AskAsync(clerk);
        using var browser = await StaffSession.OpenAsync(host, clerk);
        await Eventually.FindAsync(async () => await FindAsync(id) is { State: ExportState.Ready } made ? made : null, "export");

        await TestApplications.WorkAsync(host, Point, async services =>
        {
            var made = await services.GetRequiredService<IRepository<ApplicationExport>>().FindAsync(id);
            made!.Finish(Now.AddDays(-1).AddSeconds(-1));
        });

        (await browser.OpenAsync($"/applications/exports/{id}")).Words.ShouldContain("文件已过期删除");
        (await browser.OpenAsync($"/applications/exports/{id}?handler=File")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ASecondJob_WhileOneIsBeingMade_IsRefused()
    {
        var clerk = await AddClerkAsync();
        await TestApplications.WorkAsync(host, Point, services =>
        {
            services.GetRequiredService<IRepository<ApplicationExport>>().Add(new ApplicationExport(Guid.CreateVersion7(), clerk.Id, "", isFull: false, 1, Now));
            return Task.CompletedTask;
        });

        var refused = await Should.ThrowAsync<BusinessRuleException>(() => AskAsync(clerk));

        (refused.Code, refused.Kind).ShouldBe(("Applications:ExportRunning", RuleViolationKind.Conflict));
    }

    [Fact]
    public async Task AJobThatFails_SaysSo()
    {
        var clerk = await AddClerkAsync();
        var id = Guid.CreateVersion7();
        await TestApplications.WorkAsync(host, Point, services =>
        {
            services.GetRequiredService<IRepository<ApplicationExport>>().Add(new ApplicationExport(id, clerk.Id, "null", isFull: false, 1, Now));
            return Task.CompletedTask;
        });

        await using var scope = await TestApplications.OpenAsync(host, Point);
        await Should.ThrowAsync<NullReferenceException>(() => scope.ServiceProvider.GetRequiredService<ExportMaker>().MakeAsync(id, CancellationToken.None));

        using var browser = await StaffSession.OpenAsync(host, clerk);
        (await browser.OpenAsync($"/applications/exports/{id}")).Words.ShouldContain("生成失败");
    }

    private Task<IReadOnlyList<(Guid Id, TeacherRegistration.Applications.Application.Filing.FilingDraft Draft)>> FileAsync(int count) =>
        TestApplications.FileAsync(host, Point, count, (draft, index) => draft.At(school) with { Name = "甲乙丙丁"[index] + "老师" });

    private async Task<StaffAccount> AddClerkAsync() =>
        await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], (await TestApplications.FindPointAsync(host, Point)).Id);

    /// <summary>Asks for a job as the page does with more rows than a test files.</summary>
    private async Task<Guid> AskAsync(StaffAccount clerk)
    {
        var point = await TestApplications.FindPointAsync(host, Point);
        var id = Guid.Empty;
        await TestApplications.WorkAsync(host, Point, async services =>
        {
            var rights = new HashSet<string> { ApplicationsPermissions.View, ApplicationsPermissions.Export };
            services.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(clerk.Id, clerk.LoginName, "测试", "测试点", point.Id, rights, Now));
            id = await services.GetRequiredService<ApplicationExportAppService>()
                .AskAsync(new ApplicationQuery { School = school }, new ExportWish(IsFull: false, Reason: null), CancellationToken.None);
        });
        return id;
    }

    private async Task<ApplicationExport?> FindAsync(Guid id)
    {
        await using var scope = await TestApplications.OpenAsync(host, Point);
        return await scope.ServiceProvider.GetRequiredService<IRepository<ApplicationExport>>().FindAsync(id);
    }

    private static async Task<List<List<string>>> DownloadAsync(Browser browser, Answer page)
    {
        var (address, fields) = Browser.Describe(page, "导出");
        return await ReadAsync(await browser.Client.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken));
    }

    private static async Task<List<List<string>>> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            var content = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            return [.. new MemoryStream(content).Query().Cast<IDictionary<string, object?>>().Select(cells => cells.Values.Select(cell => $"{cell}").ToList())];
        }
    }

    private async Task<IReadOnlyList<AuditRecord>> ReadRecordsAsync(StaffAccount account, string operation) =>
        await TestApplications.ReadAuditOfAsync(host, account.Id, operation);
}

public sealed class ApplicationExportOnSqliteTests(SqliteHost host) : ApplicationExportTests(host);

public sealed class ApplicationExportOnMySqlTests(MySqlHost host) : ApplicationExportTests(host);
