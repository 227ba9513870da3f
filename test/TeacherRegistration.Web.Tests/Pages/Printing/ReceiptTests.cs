using System.Net;
using System.Text;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Printing;

public abstract class ReceiptTests(ProductHost host)
{
    // Only these tests print for the applications of 二县's point 一.
    private const string Clerk = "cs6s1s2xzcqr01";

    [Fact]
    public async Task Post_ForMaterialsComplete_LeadsToAPreviewWithPrintAndCancel()
    {
        using var browser = await host.SignInAsync(Clerk);

        var page = await PrintAsync(browser, await IdOfRowAsync(browser, "MaterialsComplete", 0));

        page.Document.QuerySelectorAll("main button, main a.btn").Select(item => item.TextContent).ShouldBe(["打印", "取消"]);
        page.Document.QuerySelector("iframe")!.GetAttribute("src").ShouldEndWith("/receipt.pdf");
        page.Words.ShouldContain("S999901020101-26");
    }

    [Fact]
    public async Task Post_ASecondTime_ReprintsTheSameReceipt()
    {
        using var browser = await host.SignInAsync(Clerk);
        var id = await IdOfRowAsync(browser, "MaterialsComplete", 1);

        var first = await PrintAsync(browser, id);
        var second = await PrintAsync(browser, id);

        NumberOn(second).ShouldBe(NumberOn(first));
        first.Words.ShouldContain("已打印 2 次");
        second.Words.ShouldContain("已打印 3 次");
    }

    [Fact]
    public async Task Get_OfThePdf_AnswersAPdfThatOnlyTheOwnPagesMayFrame()
    {
        using var browser = await host.SignInAsync(Clerk);
        var id = await IdOfRowAsync(browser, "MaterialsComplete", 2);

        var pdf = await browser.OpenAsync($"/applications/{id}/receipt.pdf");

        pdf.Status.ShouldBe(HttpStatusCode.OK);
        pdf.Text.ShouldStartWith("%PDF-");
        pdf.Headers["Content-Security-Policy"].ShouldBe("default-src 'none'; frame-ancestors 'self'");
        pdf.Headers["X-Frame-Options"].ShouldBe("SAMEORIGIN");
    }

    [Theory]
    [InlineData("PendingConfirmation")]
    [InlineData("MaterialsIncomplete")]
    public async Task Post_InAnotherState_IsRefused(string status)
    {
        using var browser = await host.SignInAsync(Clerk);
        var id = await IdOfRowAsync(browser, status, 0);

        var answer = await PressPrintAsync(browser, id);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldContain("材料齐全");
        (await browser.OpenAsync($"/applications/{id}/receipt.pdf")).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Reset_VoidsThePrintedReceipt()
    {
        using var browser = await host.SignInAsync(Clerk);
        var id = await IdOfRowAsync(browser, "MaterialsComplete", 3);
        var address = await VerificationAddressAsync(await PrintAsync(browser, id));
        var before = await browser.OpenAsync(address);

        await browser.PressAsync(await browser.OpenAsync($"/applications/{id}/confirm"), "未作确认");

        before.Words.ShouldContain("凭证有效");
        (await browser.OpenAsync(address)).Words.ShouldContain("凭证已作废");
        (await browser.OpenAsync($"/applications/{id}/receipt")).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Get_OfTheForm_DownloadsAPdfInEveryState()
    {
        using var browser = await host.SignInAsync(Clerk);

        foreach (var status in new[] { "PendingConfirmation", "MaterialsComplete", "MaterialsIncomplete" })
        {
            var id = await IdOfRowAsync(browser, status, 0);
            using var response = await browser.Client.GetAsync($"/applications/{id}/form.pdf");

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            Encoding.ASCII.GetString((await response.Content.ReadAsByteArrayAsync())[..5]).ShouldBe("%PDF-");
        }
    }

    [Fact]
    public async Task Get_OfAnotherPointsPapers_IsNotFound()
    {
        using var browser = await host.SignInAsync(Clerk);
        using var elsewhere = await host.SignInAsync("cs6s1s1xzcqr02");
        var id = await IdOfRowAsync(browser, "MaterialsComplete", 0);

        (await elsewhere.OpenAsync($"/applications/{id}/receipt.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.OpenAsync($"/applications/{id}/form.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await PressPrintAsync(elsewhere, id)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/verify", HttpStatusCode.OK)]
    [InlineData("/verify/nothing", HttpStatusCode.NotFound)]
    public async Task Verify_WithoutAGenuineCode_TellsNothing(string address, HttpStatusCode status)
    {
        using var browser = host.CreateBrowser();

        (await browser.OpenAsync(address)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Downloads_OfferTheBlankReceipt()
    {
        using var browser = await host.SignInAsync(Clerk);

        var page = await browser.OpenAsync("/downloads");
        var pdf = await browser.OpenAsync(page.Document.QuerySelector("td.actions a")!.GetAttribute("href")!);

        page.Words.ShouldContain("空白受理凭证");
        pdf.Text.ShouldStartWith("%PDF-");
    }

    private static async Task<string> IdOfRowAsync(Browser browser, string status, int index)
    {
        var list = await browser.OpenAsync("/applications?status=" + status);
        return list.Document.QuerySelectorAll("input[name=ids]")[index].GetAttribute("value")!;
    }

    /// <summary>Ticks the row and presses the button above the list; the answer keeps the method, as browsers do.</summary>
    private static async Task<Answer> PressPrintAsync(Browser browser, string id)
    {
        var (address, fields) = Browser.Describe(await browser.OpenAsync("/applications"), "打印受理凭证", ("ids", id));
        var led = await browser.PostAsync(address, fields);
        led.Status.ShouldBe(HttpStatusCode.TemporaryRedirect);
        return await browser.PostAsync(led.Location, fields);
    }

    private static async Task<Answer> PrintAsync(Browser browser, string id) =>
        await browser.OpenAsync((await PressPrintAsync(browser, id)).Location);

    private static string NumberOn(Answer page) => page.Words[page.Words.IndexOf("S9999", StringComparison.Ordinal)..][..21];

    private Task<string> VerificationAddressAsync(Answer preview) => TestReceipts.FindAddressAsync(host, NumberOn(preview));
}

public sealed class ReceiptOnSqliteTests(SqliteHost host) : ReceiptTests(host);

public sealed class ReceiptOnMySqlTests(MySqlHost host) : ReceiptTests(host);
