using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Counter;

/// <summary>窗口模式: what a scan or a typed text finds, and what a conclusion there does.</summary>
public abstract class CounterTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task Find_WithTheCodeOfAForm_OpensTheCaseAndSaysWhenThePaperIsOld()
    {
        var id = await FileAsync();
        var number = (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ApplicationNumber;
        using var browser = await host.SignInAsync(Clerk);

        var fresh = await FindAsync(browser, number + "001");
        var old = await FindAsync(browser, number + "000");

        fresh.Document.QuerySelector("form#case input[name=Id]")!.GetAttribute("value").ShouldBe(id.ToString());
        fresh.Words.ShouldNotContain("扫到的申请表是第");
        old.Words.ShouldContain("扫到的申请表是第 0 版,系统数据已是第 1 版");
        old.Document.QuerySelector("form#case").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("number")]
    [InlineData("full-width number")]
    [InlineData("id")]
    [InlineData("id in lower case")]
    [InlineData("last six")]
    [InlineData("certificate")]
    [InlineData("name")]
    public async Task Find_WithWhatNamesOnePerson_OpensTheCase(string what)
    {
        var name = "单" + school[^8..];
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (row, _) => row.At(school) with { Name = name }))[0];
        var number = (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ApplicationNumber;
        using var browser = await host.SignInAsync(Clerk);

        var page = await FindAsync(browser, what switch
        {
            "number" => number,
            "full-width number" => string.Concat(number.Select(digit => (char)(digit - '0' + '０'))),
            "id" => draft.IdNumber,
            "id in lower case" => " " + draft.IdNumber.ToLowerInvariant(),
            "last six" => draft.IdNumber[^6..],
            "certificate" => draft.Certificate.Number,
            _ => name[..^1],
        });

        page.Document.QuerySelector("form#case input[name=Id]")?.GetAttribute("value").ShouldBe(id.ToString());
        page.Document.QuerySelector(".person .number")!.TextContent.ShouldBe(draft.IdNumber);
    }

    [Fact]
    public async Task Find_WithSeveralHits_OpensNoneByItself()
    {
        var name = "双" + school[^8..];
        var filed = await TestApplications.FileAsync(host, TestApplications.PointOne, 2, (draft, _) => draft.At(school) with { Name = name });
        using var browser = await host.SignInAsync(Clerk);

        var page = await FindAsync(browser, name);

        page.Document.QuerySelector("form#case").ShouldBeNull();
        page.Document.QuerySelectorAll("[data-hits] a").Select(link => link.GetAttribute("href")).ShouldBe(filed.Select(row => "/counter?id=" + row.Id));
        page.Document.QuerySelector("[data-hits]")!.TextContent.ShouldNotContain(filed[0].Draft.IdNumber);
    }

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    [InlineData(TestApplications.OtherProvince)]
    public async Task Find_OfAnotherPoint_FindsNothing(string point)
    {
        var (id, draft) = (await TestApplications.FileAsync(host, point, 1, (row, _) => row))[0];
        var number = (await TestApplications.ReadAsync(host, point, id)).ApplicationNumber;
        using var browser = await host.SignInAsync(Clerk);

        foreach (var text in new[] { number, draft.IdNumber, draft.IdNumber[^6..], draft.Certificate.Number })
        {
            (await FindAsync(browser, text)).Document.QuerySelector("form#case").ShouldBeNull();
        }

        (await browser.OpenAsync("/counter?id=" + id)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("没有这个人")]
    public async Task Find_WithNothingToFind_SaysSo(string text)
    {
        using var browser = await host.SignInAsync(Clerk);

        var page = await FindAsync(browser, text);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Words.ShouldContain("没有找到");
    }

    [Fact]
    public async Task Complete_AtTheCounter_ConcludesCountsAndOffersTheReceipt()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync("/counter?id=" + id);

        var answer = await browser.PressAsync(page, "材料齐全 Enter ×2", CaseForm.AllMet(page));
        var done = await browser.OpenAsync(answer.Location);

        answer.Location.ShouldBe($"/counter?id={id}&done=MaterialsComplete");
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Status.ShouldBe(ConfirmationStatus.MaterialsComplete);
        done.Document.QuerySelector("form[data-receipt]")!.GetAttribute("action").ShouldBe($"/applications/{id}/receipt");
        done.Document.QuerySelectorAll(".newest a").Select(link => link.GetAttribute("href")).ShouldContain("/counter?id=" + id);
        done.Document.QuerySelector("form#case").ShouldBeNull();
    }

    [Fact]
    public async Task Complete_WithAConditionOpen_KeepsTheCaseOnTheDesk()
    {
        var id = await FileAsync();
        using var browser = await host.SignInAsync(Clerk);

        var answer = await browser.PressAsync(await browser.OpenAsync("/counter?id=" + id), "材料齐全 Enter ×2", ("ArchiveNumber", "55"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("P1").ShouldNotBeEmpty();
        answer.Document.QuerySelector("#ArchiveNumber")!.GetAttribute("value").ShouldBe("55");
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    [Fact]
    public async Task ACaseWhosePointHasEnded_OpensWithoutConclusions()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr03");

        var page = await browser.OpenAsync("/counter?id=" + id);

        page.Words.ShouldContain("现在不在该申请的确认时间内");
        page.Document.QuerySelectorAll("form#case [data-press]").ShouldBeEmpty();
    }

    private Task<Guid> FileAsync(Func<FilingDraft, FilingDraft>? change = null) =>
        TestApplications.FileAsync(host, TestApplications.PointOne, draft => (change ?? (row => row))(draft.At(school)));

    private static async Task<Answer> FindAsync(Browser browser, string text) =>
        await browser.PressAsync(await browser.OpenAsync("/counter"), "查找", ("Text", text));
}

public sealed class CounterOnSqliteTests(SqliteHost host) : CounterTests(host);

public sealed class CounterOnMySqlTests(MySqlHost host) : CounterTests(host);
