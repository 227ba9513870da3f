using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Tests;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Audit;
using static TeacherRegistration.Web.Tests.Pages.Downloads.FileForms;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>资料下载: who is shown which file, and how often it was downloaded (rules 103 and 104).</summary>
public abstract class DownloadsTests(ProductHost host)
{
    private readonly string title = "资料" + Guid.CreateVersion7().ToString("N")[^12..];

    [Theory]
    [InlineData("Everybody", true, true)]
    [InlineData("ConfirmationUsers", true, false)]
    [InlineData("RegistrationUsers", false, true)]
    public async Task AFile_IsSeenByThoseItIsFor(string audience, bool atThePoint, bool atTheAgency)
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var file = FileOf(await PublishAsync(publisher, title, TestFiles.Pdf(), "a.pdf", ("Audience", audience)));

        foreach (var (role, sees) in new[] { (RoleNames.ConfirmationUser, atThePoint), (RoleNames.RegistrationUser, atTheAgency) })
        {
            using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(role));

            (await reader.OpenAsync("/downloads")).Words.Contains(title).ShouldBe(sees, role);
            (await reader.OpenAsync(file)).Status.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, role);
        }
    }

    [Fact]
    public async Task AFile_OfAnotherAgency_IsNotThere()
    {
        var (county, other) = (await TestCounty.AddAsync(host), await TestCounty.AddAsync(host));
        using var publisher = await county.SignInAsync();
        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        using var stranger = await other.SignInAsync();

        (await stranger.OpenAsync("/downloads")).Words.ShouldNotContain(title);
        (await stranger.OpenAsync("/downloads/manage")).Words.ShouldNotContain(title);
        (await stranger.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
        var (_, fields) = Browser.Describe(await publisher.OpenAsync(page), "撤下");
        var (_, own) = Browser.Describe(await stranger.OpenAsync("/account/security"), "修改密码");
        (await stranger.PostAsync(page + "?handler=Withdraw", [.. own, .. fields.Where(field => field.Key == "Version")])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(-2, -1, false)]
    public async Task AFile_IsShownFromItsFirstDayToItsLast(int first, int last, bool isShown)
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var page = await PublishAsync(publisher, title, TestFiles.Pdf(), "a.pdf", ("ValidFrom", Day(first)), ("ValidUntil", Day(last)));
        using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(RoleNames.ConfirmationUser));

        (await reader.OpenAsync("/downloads")).Words.Contains(title).ShouldBe(isShown);
        (await reader.OpenAsync(FileOf(page))).Status.ShouldBe(isShown ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        (await publisher.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.OK, "Its publisher may look at it.");
    }

    [Fact]
    public async Task Downloads_AreCounted_AndAskingForTheHeadIsNot()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        var before = await publisher.OpenAsync(page);
        using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(RoleNames.ConfirmationUser));
        using var head = new HttpRequestMessage(HttpMethod.Head, FileOf(page));

        (await reader.OpenAsync(FileOf(page))).Text.ShouldStartWith("%PDF-");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => reader.OpenAsync(FileOf(page))));
        (await reader.SendAsync(head)).Status.ShouldBe(HttpStatusCode.OK);

        RowOf(await reader.OpenAsync("/downloads"))["下载次数"].ShouldBe("5");
        RowOf(await publisher.OpenAsync("/downloads/manage"))["下载次数"].ShouldBe("5");
        (await publisher.PressAsync(before, "撤下")).Location.ShouldEndWith("?done=Withdrawn", Case.Sensitive, "Counting is no change of the file.");
    }

    [Fact]
    public async Task Withdraw_TakesItFromEverybody_AndRestoreGivesItBack()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        using var reader = await StaffSession.OpenAsync(host, await county.AddUserAsync(RoleNames.ConfirmationUser));
        var old = await publisher.OpenAsync(page);

        await publisher.PressAsync(old, "撤下");
        (await reader.OpenAsync("/downloads")).Words.ShouldNotContain(title);
        (await reader.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.NotFound);
        RowOf(await publisher.OpenAsync("/downloads/manage"))["状态"].ShouldBe("已撤下");
        (await publisher.PressAsync(old, "撤下", ("__FormToken", Guid.CreateVersion7().ToString()))).Status.ShouldBe(HttpStatusCode.Conflict);

        await publisher.PressAsync(await publisher.OpenAsync(page), "恢复");
        (await reader.OpenAsync("/downloads")).Words.ShouldContain(title);
    }

    [Fact]
    public async Task Delete_OfAWithdrawnFile_IsForGoodAndSaysInItsRecordWhatItWas()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        var (_, shown) = Browser.Describe(await publisher.OpenAsync(page), "撤下");

        (await publisher.PostAsync(page + "?handler=Delete", shown)).Status.ShouldBe(HttpStatusCode.Conflict, "It is still shown.");
        await publisher.PressAsync(await publisher.OpenAsync(page), "撤下");
        var deleted = await publisher.PressAsync(await publisher.OpenAsync(page), "删除");

        var list = await publisher.OpenAsync(deleted.Location);
        list.Words.ShouldContain("已删除。");
        list.Words.ShouldNotContain(title);
        (await publisher.OpenAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await publisher.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await AuditRows.ReadAsync(host, county.Administrator.Id))
            .First(record => record is { Result: 302, Operation: "POST /downloads/manage/{id:guid} Delete" }).Changes!.ShouldContain($"\"Title\":[\"{title}\",null]");
    }

    [Fact]
    public async Task ThePlatformsFiles_AreForAllAgencies()
    {
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);
        var page = await PublishAsync(platform, title, TestFiles.Pdf(), "a.pdf", ("Category", "Policy"));
        using var publisher = await (await TestCounty.AddAsync(host)).SignInAsync();
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");

        foreach (var reader in (Browser[])[publisher, clerk, platform])
        {
            RowOf(await reader.OpenAsync("/downloads"))["资料"].ShouldContain("平台");
            (await reader.OpenAsync(FileOf(page))).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await publisher.OpenAsync("/downloads/manage")).Words.ShouldNotContain(title);
        (await publisher.OpenAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await platform.OpenAsync("/downloads")).Words.ShouldNotContain("空白受理凭证");
        (await platform.PressAsync(await platform.OpenAsync(page), "撤下")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await platform.PressAsync(await platform.OpenAsync(page), "删除")).Location.ShouldBe("/downloads/manage?done=Deleted");
    }

    [Fact]
    public async Task AConfirmationUser_OnlyDownloads()
    {
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await clerk.OpenAsync("/downloads");

        page.Words.ShouldContain("现场确认材料清单");
        page.Words.ShouldNotContain("管理资料");
        (await clerk.OpenAsync("/downloads/manage")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync("/downloads/manage/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Dictionary<string, string> RowOf(Answer page) => page.Document.QuerySelectorAll("main tbody tr")
        .Single(row => row.TextContent.Contains(title, StringComparison.Ordinal))
        .QuerySelectorAll("td[data-label]")
        .ToDictionary(cell => cell.GetAttribute("data-label")!, cell => cell.TextContent.Trim());
}

public sealed class DownloadsOnSqliteTests(SqliteHost host) : DownloadsTests(host);

public sealed class DownloadsOnMySqlTests(MySqlHost host) : DownloadsTests(host);
