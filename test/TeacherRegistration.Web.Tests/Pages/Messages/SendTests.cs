using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>留言 from the list to the ticked applicants (rules 25, 26, 83).</summary>
public abstract class SendTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string school = TestPeople.NewSchool();
    private readonly string text = TestMessages.NewText();

    private string List => "/applications?school=" + school;

    [Fact]
    public async Task TheTools_StandInTheirOrderAboveTheList()
    {
        await FileAsync(1);
        using var browser = await host.SignInAsync(Clerk);

        TextsOf(await browser.OpenAsync(List), ".tools button").Take(3).ShouldBe(["打印受理凭证", "留言", "打印申请表"]);
    }

    [Fact]
    public async Task Post_OfSeveralTicked_LeavesEachTheMessageAndReturnsToTheList()
    {
        var filed = await FileAsync(3);
        using var browser = await host.SignInAsync(Clerk);

        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List), filed[0], filed[2]);
        var answer = await browser.PressAsync(page, "发送", ("Text", text + "\r\n第二行"));
        var list = await browser.OpenAsync(answer.Location);

        page.Document.QuerySelector("#recipients")!.TextContent.ShouldBe("发给 2 人");
        answer.Location.ShouldBe($"/applications?school={Uri.EscapeDataString(school)}&done=Messaged&count=2");
        list.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("已向 2 人留言。");
        TextsOf(list, "#rows td[data-label=留言]").ShouldBe(["1", "", "1"]);
        foreach (var id in new[] { filed[0], filed[2] })
        {
            var message = (await TestMessages.ReadAsync(host, Point, id)).ShouldHaveSingleItem();
            (message.Text, message.SenderLoginName, message.SenderPlace).ShouldBe((text + "\n第二行", Clerk, "测试六省一市一县确认点一"));
        }

        (await TestMessages.ReadAsync(host, Point, filed[1])).ShouldBeEmpty();
    }

    [Fact]
    public async Task ThePage_NamesTheRecipientsMaskedAndNoneInItsAddress()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft.At(school)))[0];
        using var browser = await host.SignInAsync(Clerk);

        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List), id);

        TextsOf(page, ".recipients li").ShouldBe([$"{draft.Name} 9999****{draft.IdNumber[^4..]}"]);
        page.Text.ShouldNotContain(draft.IdNumber);
        page.Text.ShouldNotContain(draft.Phone);
        page.Address.ShouldNotContain(id.ToString());
        page.Document.QuerySelector("label[for=Text]")!.TextContent.ShouldBe("提醒内容");
        page.Document.QuerySelectorAll("main form button[type=submit], main form a.btn").Select(item => item.TextContent).ShouldBe(["发送", "取消"]);
        LinkOf(page, "取消").ShouldBe("/applications?school=" + Uri.EscapeDataString(school));
    }

    [Fact]
    public async Task Post_WithNoneTicked_SaysSoAndKeepsTheList()
    {
        var filed = await FileAsync(2);
        using var browser = await host.SignInAsync(Clerk);

        var answer = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("").ShouldBe("请先勾选申请人。");
        IdsOf(answer).ShouldBe(filed);
    }

    [Fact]
    public async Task Post_SentTwentyTimesAtOnceAndOnceMore_HasOneEffectAndOneAnswer()
    {
        var filed = await FileAsync(3);
        using var browser = await host.SignInAsync(Clerk);
        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List), filed);
        var (address, fields) = Browser.Describe(page, "发送", ("Text", text));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => browser.PostAsync(address, fields)));
        var later = await browser.PostAsync(address, fields);

        answers.Append(later).ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect && answer.Location.EndsWith("count=3"));
        foreach (var id in filed)
        {
            (await TestMessages.ReadAsync(host, Point, id)).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task Get_OfItsAddressAlone_LeadsToTheList()
    {
        using var browser = await host.SignInAsync(Clerk);

        (await browser.OpenAsync("/applications/messages")).Location.ShouldBe("/applications");
    }

    private async Task<IReadOnlyList<Guid>> FileAsync(int count) =>
        [.. (await TestApplications.FileAsync(host, Point, count, (draft, _) => draft.At(school))).Select(filed => filed.Id)];
}

public sealed class SendOnSqliteTests(SqliteHost host) : SendTests(host);

public sealed class SendOnMySqlTests(MySqlHost host) : SendTests(host);
