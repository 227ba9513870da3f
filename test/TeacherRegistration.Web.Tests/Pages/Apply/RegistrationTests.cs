using System.Net;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>An applicant registers: one account for each ID number, bound to the person as far as the phone tells (SPEC §1.5 D, decision 26).</summary>
public abstract class RegistrationTests(ProductHost host)
{
    [Fact]
    public async Task SomebodyNew_IsSignedInAndHasFiledNothing()
    {
        using var browser = host.CreateBrowser();

        var answer = await TestApplicant.RegisterAsync(browser, TestApplicant.Next());

        answer.Location.ShouldBe("/apply/applications");
        (await browser.OpenAsync("/apply/applications")).Words.ShouldContain("没有可以显示的申报");
    }

    [Fact]
    public async Task Decision26_WithThePhoneOnTheApplication_TheAccountShowsIt()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        using var browser = host.CreateBrowser();

        await TestApplicant.RegisterAsync(browser, draft);

        (await browser.OpenAsync("/apply/applications")).Location.ShouldBe($"/apply/applications/{id}");
        (await browser.OpenAsync($"/apply/applications/{id}")).Words.ShouldContain("等待现场确认");
    }

    [Fact]
    public async Task Decision26_WithAnotherPhone_TheAccountIsMadeAndShowsNothing()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        using var browser = host.CreateBrowser();

        var answer = await TestApplicant.RegisterAsync(browser, draft with { Phone = TestApplicant.Next().Phone });

        answer.Location.ShouldBe("/apply/applications");
        (await browser.OpenAsync("/apply/applications")).Words.ShouldContain("没有可以显示的申报");
        foreach (var page in new[] { "", "/messages", "/form.pdf", "/receipt.pdf" })
        {
            (await browser.OpenAsync($"/apply/applications/{id}{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Decision26_WhetherSomethingWasFiled_IsNotRevealed()
    {
        var (_, filed) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (draft, _) => draft))[0];
        var pages = new List<string>();
        foreach (var draft in new[] { filed with { Phone = TestApplicant.Next().Phone }, TestApplicant.Next() })
        {
            using var browser = host.CreateBrowser();
            await TestApplicant.RegisterAsync(browser, draft);
            pages.Add((await browser.OpenAsync("/apply/applications")).Document.QuerySelector("main")!.InnerHtml);
        }

        pages[0].ShouldBe(pages[1]);
    }

    [Fact]
    public async Task Decision26_WhoRegisteredAStrangersIdNumberBeforehand_SeesNothingOfWhatIsFiledLater()
    {
        var draft = TestApplicant.Next();
        using var stranger = host.CreateBrowser();
        var strangers = draft with { Phone = TestApplicant.Next().Phone };
        await TestApplicant.RegisterAsync(stranger, strangers);
        var (id, _) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (filed, _) => filed with { IdNumber = draft.IdNumber, Phone = draft.Phone }))[0];

        await LogInByPhoneAsync(stranger, strangers);

        (await stranger.OpenAsync($"/apply/applications/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Decision26_WhoHasTheApplicationsPhone_TakesAnUnboundAccountOver()
    {
        var draft = TestApplicant.Next();
        using var stranger = host.CreateBrowser();
        await TestApplicant.RegisterAsync(stranger, draft with { Phone = TestApplicant.Next().Phone });
        var (id, _) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (filed, _) => filed with { IdNumber = draft.IdNumber, Phone = draft.Phone }))[0];
        using var browser = host.CreateBrowser();

        (await TestApplicant.RegisterAsync(browser, draft)).Location.ShouldBe("/apply/applications");

        (await browser.OpenAsync($"/apply/applications/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await stranger.OpenAsync("/apply/messages")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task AnAccountFromBefore_IsBoundWhenItsUserNextLogsIn()
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();
        await TestApplicant.RegisterAsync(browser, draft);
        var (id, _) = (await TestApplications.FileAsync(host, TestApplications.PointOne, 1, (filed, _) => filed with { IdNumber = draft.IdNumber, Phone = draft.Phone }))[0];

        await LogInByPhoneAsync(browser, draft);

        (await browser.OpenAsync("/apply/applications")).Location.ShouldBe($"/apply/applications/{id}");
    }

    [Fact]
    public async Task ACode_AnswersOnceWhetherAnIdNumberIsRegistered()
    {
        var (first, second) = (TestApplicant.Next(), TestApplicant.Next());
        using (var other = host.CreateBrowser())
        {
            await TestApplicant.RegisterAsync(other, first);
        }

        var mine = second with { IdNumber = first.IdNumber };
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync("/apply/register");
        await browser.PressAsync(page, "获取验证码", ("Phone", mine.Phone));
        var code = await browser.ReadCodeAsync(mine.Phone);
        (await TestApplicant.SendAsync(browser, page, mine, code)).ErrorOf("IdNumber").ShouldContain("已经注册");

        var again = await TestApplicant.SendAsync(browser, page, mine, code);

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.ErrorOf("IdNumber").ShouldBeEmpty();
    }

    [Fact]
    public async Task OneIdNumber_HasOneAccount()
    {
        var draft = TestApplicant.Next();
        using var first = host.CreateBrowser();
        await TestApplicant.RegisterAsync(first, draft);
        using var second = host.CreateBrowser();

        var again = await TestApplicant.RegisterAsync(second, draft with { Phone = TestApplicant.Next().Phone });

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.ErrorOf("IdNumber").ShouldContain("已经注册");
        (await second.OpenAsync("/apply/applications")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task OneIdNumber_RegisteredTwiceAtOnce_HasOneAccount()
    {
        var draft = TestApplicant.Next();
        var people = Enumerable.Range(0, 2).Select(_ => (Browser: host.CreateBrowser(), Draft: draft with { Phone = TestApplicant.Next().Phone })).ToList();
        var ready = new List<(Browser Browser, Answer Page, string Code, int Index)>();
        foreach (var (person, index) in people.Select((person, index) => (person, index)))
        {
            var page = await person.Browser.OpenAsync("/apply/register");
            await person.Browser.PressAsync(page, "获取验证码", ("Phone", person.Draft.Phone));
            ready.Add((person.Browser, page, await person.Browser.ReadCodeAsync(person.Draft.Phone), index));
        }

        var answers = await Task.WhenAll(ready.Select(row => TestApplicant.SendAsync(row.Browser, row.Page, people[row.Index].Draft, row.Code)));

        answers.Select(answer => answer.Status).ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Conflict], ignoreOrder: true);
        people.ForEach(person => person.Browser.Dispose());
    }

    [Theory]
    [InlineData("Name", "王", "2 到 50")]
    [InlineData("Name", "王<b>", "")]
    [InlineData("IdNumber", "99999719900101001", "18")]
    [InlineData("IdNumber", "999997199001010000", "校验")]
    [InlineData("IdNumber", "000000199001010016", "")]
    [InlineData("Phone", "1380013800", "11 位")]
    [InlineData("Code", "12345", "6 位")]
    [InlineData("NewPassword", "短", "12")]
    [InlineData("RepeatedPassword", "与上面不同的另外一句话啊", "不一致")]
    [InlineData("Accepted", null, "我已阅读并完全同意")]
    public async Task BadInput_IsToldBesideItsFieldAndNothingIsLost(string field, string? value, string message)
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();

        var answer = await TestApplicant.RegisterAsync(browser, draft, (field, value));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldContain(message);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        answer.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe(field == "Name" ? value : draft.Name);
        (await browser.OpenAsync("/apply/applications")).Location.ShouldStartWith("/apply?");
    }

    [Fact]
    public async Task TheCode_CountsForTheNumberItWasSentTo()
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();

        var answer = await TestApplicant.RegisterAsync(browser, draft, ("Phone", TestApplicant.Next().Phone));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("Code").ShouldContain("获取验证码");
    }

    [Fact]
    public async Task AUTH5_AfterFiveWrongCodes_TheRightOneCountsNoMore()
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();
        var page = await browser.OpenAsync("/apply/register");
        await browser.PressAsync(page, "获取验证码", ("Phone", draft.Phone));
        var code = await browser.ReadCodeAsync(draft.Phone);
        var wrong = code == "000000" ? "000001" : "000000";
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await TestApplicant.SendAsync(browser, page, draft, wrong)).ErrorOf("Code").ShouldContain("验证码");
        }

        (await TestApplicant.SendAsync(browser, page, draft, code)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task TheFormWithoutScript_KeepsWhatWasTypedWhenTheCodeIsSent()
    {
        var draft = TestApplicant.Next();
        using var browser = host.CreateBrowser();

        var page = await browser.PressAsync(await browser.OpenAsync("/apply/register"), "获取验证码", ("Name", draft.Name), ("IdNumber", draft.IdNumber), ("Phone", draft.Phone));

        page.Words.ShouldContain("验证码已发送");
        page.Document.QuerySelector("#IdNumber")!.GetAttribute("value").ShouldBe(draft.IdNumber);
    }

    private static async Task LogInByPhoneAsync(Browser browser, FilingDraft draft)
    {
        var page = await browser.PressAsync(await browser.OpenAsync("/apply/phone"), "获取验证码", ("IdNumber", draft.IdNumber), ("Phone", draft.Phone));
        (await browser.PressAsync(page, "登录", ("Code", await browser.ReadCodeAsync(draft.Phone)))).Location.ShouldBe("/apply/applications");
    }
}

public sealed class RegistrationOnSqliteTests(SqliteHost host) : RegistrationTests(host);

public sealed class RegistrationOnMySqlTests(MySqlHost host) : RegistrationTests(host);
