using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Applications;
using UglyToad.PdfPig;

namespace TeacherRegistration.Web.Tests.Pages.Counter;

/// <summary>按校办理: the roster of a school from its first case to its papers.</summary>
public abstract class SchoolTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string school = TestPeople.NewSchool();

    private string Roster => "/counter/school?school=" + Uri.EscapeDataString(school);

    [Fact]
    public async Task TheSchools_AreListedWithWhatIsDueDoneIncompleteAndNotHandedIn()
    {
        var filed = await FileAsync(4);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[0].Id);
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(filed[1].Id)), "材料不全", CaseForm.AllMet(await browser.OpenAsync(CaseForm.AddressOf(filed[1].Id)), CaseForm.NotMet(0)));

        var page = await browser.OpenAsync("/counter/schools?name=" + Uri.EscapeDataString(school[4..]));

        page.Document.QuerySelectorAll("main tbody tr").ShouldHaveSingleItem().Children.Select(cell => cell.TextContent.Trim()).ShouldBe([school, "4", "2", "1", "2"]);
        (await browser.OpenAsync("/counter/schools?name=没有这所学校")).Words.ShouldContain("没有符合条件的学校");
    }

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    public async Task ASchoolOfAnotherPoint_IsNotThere(string other)
    {
        await TestApplications.FileAsync(host, other, draft => draft.At(school));
        using var browser = await host.SignInAsync(Clerk);

        (await browser.OpenAsync("/counter/schools?name=" + Uri.EscapeDataString(school))).Words.ShouldContain("没有符合条件的学校");
        foreach (var address in new[] { Roster, Paper("handover.pdf"), Paper("roster.pdf"), Paper("receipts"), Paper("receipts.pdf") + "&run=" + Guid.CreateVersion7() })
        {
            (await browser.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task AConclusion_OpensTheNextOfTheRosterUntilNoneIsLeft()
    {
        var filed = await FileAsync(3);
        using var browser = await host.SignInAsync(Clerk);
        var roster = await browser.OpenAsync(Roster);

        // From the second on: the first, left out, comes last.
        var page = await browser.OpenAsync(roster.Document.QuerySelectorAll("main tbody a")[1].GetAttribute("href")!);
        var opened = new List<string>();
        for (var count = 0; count < 3; count++)
        {
            opened.Add(page.Document.QuerySelector("form#case input[name=Id]")!.GetAttribute("value")!);
            var answer = await browser.PressAsync(page, "材料齐全 Enter ×2", CaseForm.AllMet(page));
            answer.Location.ShouldEndWith("&school=" + Uri.EscapeDataString(school) + "&done=MaterialsComplete");
            page = await browser.OpenAsync(answer.Location);
            page.Document.QuerySelector("form[data-receipt]").ShouldBeNull();
        }

        opened.ShouldBe([$"{filed[1].Id}", $"{filed[2].Id}", $"{filed[0].Id}"]);
        page.Document.QuerySelector("form#case").ShouldBeNull();
        page.Words.ShouldContain("本校已交材料的申请都已办完");
    }

    [Fact]
    public async Task Undo_StaysWithTheCaseThatWasUndone()
    {
        var filed = await FileAsync(2);
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync($"/counter?id={filed[0].Id}&school={Uri.EscapeDataString(school)}");
        var next = await browser.OpenAsync((await browser.PressAsync(page, "材料齐全 Enter ×2", CaseForm.AllMet(page))).Location);

        var undone = await browser.OpenAsync((await browser.PressAsync(next, "撤销")).Location);

        next.Document.QuerySelector("form#case input[name=Id]")!.GetAttribute("value").ShouldBe($"{filed[1].Id}");
        undone.Document.QuerySelector("form#case").ShouldBeNull();
        ApplicationRows.LinkOf(undone, "重新打开").ShouldBe($"/counter?id={filed[0].Id}&school={Uri.EscapeDataString(school)}");
        (await TestApplications.ReadAsync(host, Point, filed[0].Id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
    }

    [Fact]
    public async Task TheHandoverSheet_HasTwoCopiesWithAllInOrder()
    {
        var filed = await FileAsync(2);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[1].Id);

        var pages = await ReadPdfAsync(browser, Paper("handover.pdf"));

        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("第一联");
        pages[1].ShouldContain("第二联");
        foreach (var page in pages)
        {
            page.ShouldContain("应交2人，已交1人（其中材料齐全1人，材料不全0人），未交1人。");
            page.IndexOf(filed[0].Draft.Name, StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf(filed[1].Draft.Name, StringComparison.Ordinal));
            page.ShouldNotContain(filed[0].Draft.IdNumber);
        }
    }

    [Fact]
    public async Task TheRosterPaper_HasArchiveNumbersAndMaskedIds()
    {
        var filed = await FileAsync(1);
        await TestApplications.SetAsync(host, Point, filed[0].Id, "ArchiveNumber", "0077");
        using var browser = await host.SignInAsync(Clerk);

        var page = (await ReadPdfAsync(browser, Paper("roster.pdf"))).ShouldHaveSingleItem();

        page.ShouldContain("0077");
        page.ShouldContain("9999****" + filed[0].Draft.IdNumber[^4..]);
    }

    [Fact]
    public async Task TheReceipts_AreIssuedOnceAndPrintedInOneRunInTheOrderOfTheRoster()
    {
        var filed = await FileAsync(3);
        var clerk = await StaffAccount.AddToAsync(host, Point[..8], [RoleNames.ConfirmationUser], (await TestApplications.FindPointAsync(host, Point)).Id);
        using var browser = await StaffSession.OpenAsync(host, clerk);
        await CaseForm.CompleteAsync(browser, filed[2].Id);
        await CaseForm.CompleteAsync(browser, filed[0].Id);

        var answer = await browser.PressAsync(await browser.OpenAsync(Roster), "打印本校受理凭证");
        var pages = await ReadPdfAsync(browser, answer.Location);
        var again = await browser.PressAsync(await browser.OpenAsync(Roster), "打印本校受理凭证");

        pages.Count.ShouldBe(2);
        pages[0].ShouldContain(filed[0].Draft.Name);
        pages[1].ShouldContain(filed[2].Draft.Name);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Words.ShouldContain("都已有受理凭证");
        foreach (var none in new[] { "", "&run=nonsense", "&run=" + Guid.CreateVersion7() })
        {
            (await browser.OpenAsync(Paper("receipts.pdf") + none)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task ARun_IsPrintedAgainWithTheMarkOfAReprint()
    {
        var filed = await FileAsync(2);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[0].Id);
        await CaseForm.CompleteAsync(browser, filed[1].Id);
        var first = await ReadPdfAsync(browser, (await browser.PressAsync(await browser.OpenAsync(Roster), "打印本校受理凭证")).Location);
        var page = await browser.OpenAsync(Paper("receipts"));

        var again = await browser.PressAsync(page, "重打");
        var pages = await ReadPdfAsync(browser, again.Location);

        page.Document.QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent).ShouldBe(["2"]);
        pages.Count.ShouldBe(2);
        first.ShouldAllBe(text => !text.Contains("第2次打印", StringComparison.Ordinal));
        pages.ShouldAllBe(text => text.Contains("第2次打印", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheRuns_OfASchoolWithoutAny_SayHowOneComesAbout()
    {
        await FileAsync(1);
        using var browser = await host.SignInAsync(Clerk);

        (await browser.OpenAsync(Paper("receipts"))).Words.ShouldContain("还没有成批生成的受理凭证");
        (await browser.OpenAsync("/counter/school/receipts?school=没有这所学校")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheRun_StandsInTheHistoryOfEachOfItsCasesAndOfNoOther()
    {
        var filed = await FileAsync(3);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[0].Id);
        await CaseForm.CompleteAsync(browser, filed[1].Id);

        await browser.PressAsync(await browser.OpenAsync(Roster), "打印本校受理凭证");
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(filed[2].Id)), "保存", ("ArchiveNumber", "5"));

        foreach (var (index, isPrinted) in new[] { (0, true), (1, true), (2, false) })
        {
            (await browser.OpenAsync($"/applications/{filed[index].Id}/history")).Words.Contains("批量生成本校受理凭证", StringComparison.Ordinal).ShouldBe(isPrinted);
        }
    }

    [Fact]
    public async Task TheReceipts_OfASchoolWithNobodyComplete_AreRefusedWithTheReason()
    {
        await FileAsync(1);
        using var browser = await host.SignInAsync(Clerk);
        var tokens = await CaseForm.TokensAsync(browser);

        var answer = await browser.PostAsync(Paper("receipts"), tokens);
        var unknown = await browser.PostAsync("/counter/school/receipts?school=没有这所学校", tokens);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Words.ShouldContain("本校还没有材料齐全的申请");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ThoseWhoHaveNotCome_GetAMessageByOnePress()
    {
        var filed = await FileAsync(3);
        using var browser = await host.SignInAsync(Clerk);
        await CaseForm.CompleteAsync(browser, filed[0].Id);

        var page = await browser.PressAsync(await browser.OpenAsync(Roster), "给未交材料的 2 人留言");

        ApplicationRows.TextsOf(page, ".recipients li").Length.ShouldBe(2);
        page.Text.ShouldNotContain(filed[0].Draft.Name);
    }

    private string Paper(string name) => $"/counter/school/{name}?school={Uri.EscapeDataString(school)}";

    private Task<IReadOnlyList<(Guid Id, FilingDraft Draft)>> FileAsync(int count) =>
        TestApplications.FileAsync(host, Point, count, (draft, index) => draft.At(school) with { Name = "甲乙丙丁"[index] + "老师" });

    private static async Task<IReadOnlyList<string>> ReadPdfAsync(Browser browser, string address)
    {
        var content = await browser.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        using var document = PdfDocument.Open(content);
        return [.. document.GetPages().Select(page => string.Concat(page.Text.Where(letter => !char.IsWhiteSpace(letter))))];
    }
}

public sealed class SchoolOnSqliteTests(SqliteHost host) : SchoolTests(host);

public sealed class SchoolOnMySqlTests(MySqlHost host) : SchoolTests(host);
