using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>留言记录 and 留言 to one applicant (rules 84 and 86).</summary>
public abstract class HistoryTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string text = TestMessages.NewText();

    [Fact]
    public async Task Get_ShowsEveryMessageNewestFirstWithSenderTimeAndLines()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var clerk = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        await TestMessages.SendAsync(clerk, id, text + "\r\n第二行 <b>不是标签</b>");
        await TestMessages.SendAsync(officer, id, "后来的");

        var page = await clerk.OpenAsync(TestMessages.AddressOf(id));
        var items = page.Document.QuerySelectorAll(".messages li");

        TextsOf(page, ".messages .lines").ShouldBe(["后来的", text + "\n第二行 <b>不是标签</b>"]);
        items[0].TextContent.ShouldContain("县教体局经办 (cs6s1s1xjyjrd)");
        items[0].TextContent.ShouldContain("测试六省一市一县");
        items[1].TextContent.ShouldContain("王一 (cs6s1s1xzcqr01)");
        items[1].TextContent.ShouldContain("测试六省一市一县确认点一");
        TextsOf(page, ".messages time").ShouldAllBe(time => System.Text.RegularExpressions.Regex.IsMatch(time, @"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$"));
    }

    [Fact]
    public async Task Get_WithoutAMessage_SaysSo()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var browser = await host.SignInAsync(Clerk);

        (await browser.OpenAsync(TestMessages.AddressOf(id))).Words.ShouldContain("还没有给这位申请人留言");
    }

    [Fact]
    public async Task Links_FromTheRowTheDetailsAndTheApprovals_LeadThere()
    {
        var school = TestPeople.NewSchool();
        var id = await TestApplications.FileAsync(host, Point, draft => draft.At(school));
        using var browser = await host.SignInAsync(Clerk);

        foreach (var page in new[] { "/applications?school=" + school, $"/applications/{id}", $"/applications/{id}/approvals" })
        {
            LinkOf(await browser.OpenAsync(page), "留言记录").ShouldBe(TestMessages.AddressOf(id));
        }
    }

    [Theory]
    [InlineData("", "请填写提醒内容。")]
    [InlineData("501", "提醒内容最多 500 个字,现在有 501 个字。")]
    public async Task Post_OfABadText_Answers400AndKeepsWhatWasTyped(string typed, string message)
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var browser = await host.SignInAsync(Clerk);
        var written = typed == "501" ? new string('字', 501) : typed;

        var answer = await TestMessages.SendAsync(browser, id, written);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Text").ShouldBe(message);
        answer.Document.QuerySelector("#Text")!.TextContent.ShouldBe(written);
        (await TestMessages.ReadAsync(host, Point, id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnTheConfirmationPage_TheButtonOpensThisApplicantsMessagesInItsPlace()
    {
        var id = await TestApplications.FileAsync(host, Point);
        var other = await TestApplications.FileAsync(host, Point);
        using var browser = await host.SignInAsync(Clerk);

        var link = (await browser.OpenAsync(CaseForm.AddressOf(id))).Document.QuerySelectorAll("a").Single(found => found.TextContent == "留言");
        var part = await SendPartAsync(browser, HttpMethod.Get, link.GetAttribute("hx-get")!, "case-messages", []);
        var form = part.Document.Forms.Single();
        var (address, fields) = Browser.Describe(part, "发送", ("Text", text));
        var answer = await SendPartAsync(browser, HttpMethod.Post, address, "case-messages", fields);

        link.GetAttribute("href").ShouldBe(TestMessages.AddressOf(id));
        part.Text.ShouldNotContain("<html");
        (form.GetAttribute("hx-post"), form.GetAttribute("hx-target")).ShouldBe((TestMessages.AddressOf(id), "#case-messages"));
        part.Document.QuerySelector("[data-close-part=case-messages]").ShouldNotBeNull();
        answer.Headers["HX-Location"].ShouldContain("#case-messages");
        answer.Headers["HX-Trigger"].ShouldBe("changed");
        (await TestMessages.ReadAsync(host, Point, id)).Single().Text.ShouldBe(text);
        (await TestMessages.ReadAsync(host, Point, other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task InThePaneBesideTheList_ItIsAPartThatCloses()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var browser = await host.SignInAsync(Clerk);

        var part = await SendPartAsync(browser, HttpMethod.Get, TestMessages.AddressOf(id), "pane", []);

        part.Text.ShouldNotContain("<html");
        part.Document.QuerySelector("[data-close-pane]").ShouldNotBeNull();
        part.Document.Forms.Single().GetAttribute("hx-target").ShouldBe("#pane");
    }

    private static async Task<Answer> SendPartAsync(Browser browser, HttpMethod method, string address, string target, List<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(method, address) { Content = method == HttpMethod.Post ? new FormUrlEncodedContent(fields) : null };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Target", target);
        return await browser.SendAsync(request);
    }
}

public sealed class HistoryOnSqliteTests(SqliteHost host) : HistoryTests(host);

public sealed class HistoryOnMySqlTests(MySqlHost host) : HistoryTests(host);
