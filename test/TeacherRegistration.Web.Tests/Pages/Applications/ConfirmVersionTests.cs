using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>A page that shows what is no longer so changes nothing.</summary>
public abstract class ConfirmVersionTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";

    [Fact]
    public async Task Post_AfterAnothersChange_IsAConflictAndKeepsIt()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var first = await host.SignInAsync(Clerk);
        using var second = await host.SignInAsync("cs6s1s1xjyjrd");
        var stale = await first.OpenAsync(CaseForm.AddressOf(id));
        await second.PressAsync(await second.OpenAsync(CaseForm.AddressOf(id)), "保存", ("ArchiveNumber", "1"));

        var answer = await first.PressAsync(stale, "材料齐全", CaseForm.AllMet(stale, ("ArchiveNumber", "2")));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Document.QuerySelector("#ArchiveNumber")!.GetAttribute("value").ShouldBe("2");
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ArchiveNumber.ShouldBe("1");
    }

    [Fact]
    public async Task Post_AfterAChangeOfTheApplicationAlone_IsAConflictToo()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, id);
        var stale = await browser.OpenAsync(CaseForm.AddressOf(id));
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "未作确认");

        (await browser.PressAsync(stale, "保存", ("ArchiveNumber", "2"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ArchiveNumber.ShouldBeEmpty();
    }
}

public sealed class ConfirmVersionOnSqliteTests(SqliteHost host) : ConfirmVersionTests(host);

public sealed class ConfirmVersionOnMySqlTests(MySqlHost host) : ConfirmVersionTests(host);
