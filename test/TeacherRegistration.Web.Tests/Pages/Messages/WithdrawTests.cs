using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>撤回 (rules 87 and 88).</summary>
public abstract class WithdrawTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string text = TestMessages.NewText();

    [Fact]
    public async Task Withdraw_KeepsItMarkedWithWhoAndWhenAndTakesItOutOfTheCount()
    {
        var school = TestPeople.NewSchool();
        var id = await TestApplications.FileAsync(host, Point, draft => draft.At(school));
        using var browser = await host.SignInAsync(Clerk);
        var sent = await TestMessages.SendAsync(browser, id, text);
        var before = await browser.OpenAsync("/applications?school=" + school);

        var answer = await browser.PressAsync(await browser.OpenAsync(sent.Location), "撤回");
        var page = await browser.OpenAsync(answer.Location);
        var after = await browser.OpenAsync("/applications?school=" + school);

        sent.Location.ShouldBe(TestMessages.AddressOf(id) + "?done=Sent");
        TextsOf(before, "#rows td[data-label=留言]").ShouldBe(["1"]);
        before.Document.QuerySelector("#rows td[data-label=留言] a")!.GetAttribute("href").ShouldBe(TestMessages.AddressOf(id));
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("留言已撤回。");
        page.Document.QuerySelector(".messages del")!.TextContent.ShouldBe(text);
        page.Document.QuerySelector(".messages li")!.TextContent.ShouldContain("已撤回");
        page.Document.QuerySelector(".messages li")!.TextContent.ShouldContain($"{Clerk} 于 20");
        page.Document.QuerySelectorAll(".messages button").ShouldBeEmpty();
        TextsOf(after, "#rows td[data-label=留言]").ShouldBe([""]);
    }

    [Fact]
    public async Task Withdraw_OfOneWithdrawnAlready_IsAConflict()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var browser = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        await TestMessages.SendAsync(browser, id, text);
        var stale = await browser.OpenAsync(TestMessages.AddressOf(id));
        await officer.PressAsync(await officer.OpenAsync(TestMessages.AddressOf(id)), "撤回");

        var answer = await browser.PressAsync(stale, "撤回");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe("这条留言已经撤回。");
        (await TestMessages.ReadAsync(host, Point, id)).Single().WithdrawnBy.ShouldBe("cs6s1s1xjyjrd");
    }

    [Fact]
    public async Task Withdraw_ByTwoAtOnce_LetsOneInAndTellsTheOther()
    {
        var id = await TestApplications.FileAsync(host, Point);
        using var clerk = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");
        await TestMessages.SendAsync(clerk, id, text);
        var (address, ofClerk) = Browser.Describe(await clerk.OpenAsync(TestMessages.AddressOf(id)), "撤回");
        var (_, ofOfficer) = Browser.Describe(await officer.OpenAsync(TestMessages.AddressOf(id)), "撤回");

        var answers = await Task.WhenAll(clerk.PostAsync(address, ofClerk), officer.PostAsync(address, ofOfficer));

        answers.Select(answer => answer.Status).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Conflict]);
    }

    [Fact]
    public async Task Withdraw_OfAMessageToAnotherApplicant_IsNotFound()
    {
        var id = await TestApplications.FileAsync(host, Point);
        var other = await TestApplications.FileAsync(host, Point);
        using var browser = await host.SignInAsync(Clerk);
        await TestMessages.SendAsync(browser, id, text);
        await TestMessages.SendAsync(browser, other, text);
        var foreign = (await TestMessages.ReadAsync(host, Point, other)).Single().Id;

        var answer = await browser.PressAsync(await browser.OpenAsync(TestMessages.AddressOf(id)), "撤回", ("MessageId", foreign.ToString()));

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestMessages.ReadAsync(host, Point, other)).Single().WithdrawnAt.ShouldBeNull();
    }
}

public sealed class WithdrawOnSqliteTests(SqliteHost host) : WithdrawTests(host);

public sealed class WithdrawOnMySqlTests(MySqlHost host) : WithdrawTests(host);
