using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>What 留言 from the list takes: texts, numbers of applicants, a place to return to (decision 10).</summary>
public abstract class SendInputTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string school = TestPeople.NewSchool();
    private readonly string text = TestMessages.NewText();

    private string List => "/applications?school=" + school;

    [Theory]
    [InlineData("", "请填写提醒内容。")]
    [InlineData(" \r\n\t ", "请填写提醒内容。")]
    [InlineData("501", "提醒内容最多 500 个字,现在有 501 个字。")]
    [InlineData("左\u202E右", "含有不可见字符或控制字符")]
    public async Task Post_OfABadText_Answers400AndKeepsWhatWasTyped(string typed, string message)
    {
        var filed = await FileAsync(2);
        using var browser = await host.SignInAsync(Clerk);
        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List), filed);
        var written = typed == "501" ? new string('字', 501) : typed;

        var answer = await browser.PressAsync(page, "发送", ("Text", written));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Text").ShouldContain(message);
        answer.Document.QuerySelector("#Text")!.TextContent.ShouldBe(written.Trim());
        answer.Document.QuerySelectorAll("input[name=Ids]").Select(field => field.GetAttribute("value")).ShouldBe(filed.Select(id => id.ToString()));
        (await TestMessages.ReadAsync(host, Point, filed[0])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_OfTheLongestTextOfRareCharacters_IsKeptWhole()
    {
        var filed = await FileAsync(1);
        var longest = string.Concat(Enumerable.Repeat("𠮷", 500));
        using var browser = await host.SignInAsync(Clerk);
        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List), filed);

        (await browser.PressAsync(page, "发送", ("Text", longest))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await TestMessages.ReadAsync(host, Point, filed[0])).Single().Text.ShouldBe(longest);
    }

    [Fact]
    public async Task Post_ToTwoHundred_IsDoneAndToOneMore_IsRefused()
    {
        var filed = await FileAsync(201);
        using var browser = await host.SignInAsync(Clerk);
        var list = await browser.OpenAsync(List);

        var page = await TestMessages.ChooseAsync(browser, list, filed.Take(200));
        var answer = await browser.PressAsync(page, "发送", ("Text", text));
        var tooMany = await TestMessages.ChooseAsync(browser, list, filed);

        answer.Location.ShouldEndWith("done=Messaged&count=200");
        (await TestMessages.ReadAsync(host, Point, filed[199])).ShouldHaveSingleItem();
        tooMany.Status.ShouldBe(HttpStatusCode.BadRequest);
        tooMany.ErrorOf("").ShouldBe("一次最多给 200 人留言。");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/applications.evil.example?")]
    [InlineData("/applications?\r\nX-Other: 1")]
    [InlineData("/applications?名")]
    public async Task Post_WithAnotherPlaceToReturnTo_ReturnsToTheList(string place)
    {
        var filed = await FileAsync(1);
        using var browser = await host.SignInAsync(Clerk);
        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync(List), filed);

        (await browser.PressAsync(page, "发送", ("Text", text), ("ReturnUrl", place))).Location.ShouldBe("/applications?done=Messaged&count=1");
    }

    private async Task<IReadOnlyList<Guid>> FileAsync(int count) =>
        [.. (await TestApplications.FileAsync(host, Point, count, (draft, _) => draft.At(school))).Select(filed => filed.Id)];
}

public sealed class SendInputOnSqliteTests(SqliteHost host) : SendInputTests(host);

public sealed class SendInputOnMySqlTests(MySqlHost host) : SendInputTests(host);
