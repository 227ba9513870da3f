using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>占位符 in a 留言: each recipient reads the own name, number, point and times; what cannot be filled in is sent to nobody (decision 0032).</summary>
public abstract class PlaceholderTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Officer = "cs6s1s1xjyjrd";
    private const string Point = TestApplications.PointOne;
    private const string NameProperty = nameof(OnlineApplication.Name);

    [Fact]
    public async Task EachOfSeveral_GetsTheOwnText()
    {
        var filed = new[] { (Code: Point, Id: await FileAsync("张三")), (Code: TestApplications.PointTwo, Id: await FileAsync("李𠮷", TestApplications.PointTwo)) };
        using var browser = await host.SignInAsync(Officer);

        var answer = await SendAsync(browser, "{姓名}老师({报名号}):\r\n{确认开始}至{确认截止}到{确认点}({确认点地址},{确认点电话})", [.. filed.Select(one => one.Id)]);

        answer.Location.ShouldEndWith("done=Messaged&count=2");
        foreach (var ((code, id), name) in filed.Zip(["张三", "李𠮷"]))
        {
            var (point, window) = (await TestApplications.FindPointAsync(host, code), await FindWindowAsync(code, id));
            var number = (await TestApplications.ReadAsync(host, code, id)).ApplicationNumber;
            var text = $"{name}老师({number}):\n{Time(window.Start)}至{Time(window.End)}到{point.Name}({point.Address},{point.Phone})";
            (await TestMessages.ReadAsync(host, code, id)).ShouldHaveSingleItem().Text.ShouldBe(text);
            TextsOf(await browser.OpenAsync(TestMessages.AddressOf(id)), ".messages li > .lines").ShouldBe([text]);
        }
    }

    [Theory]
    [InlineData("{name}, {POINT ADDRESS}")]
    [InlineData("{姓名}, {point address}")]
    [InlineData("\uFF5B姓名\uFF5D, { 确认点地址 }")]
    public async Task WordsOfBothLanguagesAndWideBraces_AreUnderstood(string typed)
    {
        var id = await FileAsync("张三");
        using var browser = await host.SignInAsync(Clerk);

        (await TestMessages.SendAsync(browser, id, typed)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await TestMessages.ReadAsync(host, Point, id)).Single().Text.ShouldBe("张三, " + (await TestApplications.FindPointAsync(host, Point)).Address);
    }

    [Theory]
    [InlineData("{身份证号}", "{身份证号}")]
    [InlineData("{foo}", "{foo}")]
    [InlineData("{0}", "{0}")]
    [InlineData("{}", "{")]
    [InlineData("{姓名", "{")]
    [InlineData("姓名}", "}")]
    [InlineData("{{姓名}}", "{")]
    public async Task WhatIsUnknownInBraces_IsRefusedBesideTheTextAndNothingIsSent(string typed, string named)
    {
        var (first, second) = (await FileAsync("张三"), await FileAsync("李四"));
        using var browser = await host.SignInAsync(Clerk);

        var many = await SendAsync(browser, "{姓名}:" + typed, first, second);
        var one = await TestMessages.SendAsync(browser, first, "{姓名}:" + typed);

        foreach (var answer in new[] { many, one })
        {
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.ErrorOf("Text").ShouldBe($"认不出 {named}。花括号只能用来写:{{姓名}} {{报名号}} {{确认点}} {{确认点地址}} {{确认点电话}} {{确认开始}} {{确认截止}}");
            answer.Document.QuerySelector("#Text")!.TextContent.ShouldBe("{姓名}:" + typed);
        }

        many.Document.QuerySelectorAll("input[name=Ids]").Length.ShouldBe(2);
        (await TestMessages.ReadAsync(host, Point, first)).ShouldBeEmpty();
        (await TestMessages.ReadAsync(host, Point, second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ANameWithBraces_IsNotFilledInAgain()
    {
        var (known, unknown) = (await FileAsync("{报名号}"), await FileAsync("{foo}"));
        using var browser = await host.SignInAsync(Clerk);

        (await SendAsync(browser, "{姓名}老师", known, unknown)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await TestMessages.ReadAsync(host, Point, known)).Single().Text.ShouldBe("{报名号}老师");
        (await TestMessages.ReadAsync(host, Point, unknown)).Single().Text.ShouldBe("{foo}老师");
    }

    [Fact]
    public async Task AComposedText_IsLeftToTheLetter()
    {
        var id = await FileAsync("{报名号}");
        using var browser = await host.SignInAsync(Clerk);

        await PressIncompleteAsync(browser, id);

        (await TestMessages.ReadAsync(host, Point, id)).Single().Text.ShouldStartWith("{报名号}老师");
    }

    [Fact]
    public async Task TheLength_IsThatOfTheTextFilledIn_AndOneTooLongRefusesAll()
    {
        var (four, five) = (await FileAsync("测试教师"), await FileAsync("测试教师𠮷"));
        var longest = string.Concat(Enumerable.Repeat("𠮷", 496));
        using var browser = await host.SignInAsync(Clerk);

        var refused = await SendAsync(browser, longest + "{姓名}", four, five);
        var kept = (await TestMessages.ReadAsync(host, Point, four)).Count;
        var sent = await SendAsync(browser, longest + "{姓名}", four);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Text").ShouldStartWith("填入 测试教师𠮷(报名号 ");
        refused.ErrorOf("Text").ShouldContain("有 501 个字,最多 500 个字");
        refused.Document.QuerySelector("#Text")!.TextContent.ShouldBe(longest + "{姓名}");
        kept.ShouldBe(0);
        (await TestMessages.ReadAsync(host, Point, five)).ShouldBeEmpty();
        sent.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestMessages.ReadAsync(host, Point, four)).Single().Text.ShouldBe(longest + "测试教师");
    }

    [Fact]
    public async Task WithoutAConfirmationTime_ItsPlaceholderIsRefusedAndTheOthersAreNot()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (_, _, arrangements) = await plans.AddPlanAsync(published: true);
        using var clerk = await StaffSession.OpenAsync(host, (await plans.AddUsersAsync())[0]);
        var point = plans.County.Code + "0101";
        var id = await TestApplications.FileAsync(host, point);
        await TestApplications.WorkAsync(host, point, async services =>
        {
            var rows = services.GetRequiredService<IRepository<PointArrangement>>();
            rows.Remove(await rows.GetAsync(arrangements[0]));
        });

        var refused = await TestMessages.SendAsync(clerk, id, "{姓名}:请在{确认截止}前来");
        var sent = await TestMessages.SendAsync(clerk, id, "{姓名}:请到{确认点}来");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Text").ShouldStartWith("测试教师(报名号 ");
        refused.ErrorOf("Text").ShouldContain("填不了 {确认截止}");
        sent.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestMessages.ReadAsync(host, point, id)).Single().Text.ShouldBe("测试教师:请到测试点001来");
    }

    [Fact]
    public async Task WhatTheClerkWritesWithAConclusion_IsFilledInOrRefusedWithIt()
    {
        var id = await FileAsync("张三");
        using var browser = await host.SignInAsync(Clerk);

        var refused = await PressIncompleteAsync(browser, id, ("Notice", "{姓名}:{foo}"));
        var status = (await TestApplications.ReadAsync(host, Point, id)).Status;
        var kept = (await TestMessages.ReadAsync(host, Point, id)).Count;
        var done = await PressIncompleteAsync(browser, id, ("Notice", "{姓名}:请到{确认点}补交"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Notice").ShouldStartWith("认不出 {foo}。");
        refused.Document.QuerySelector("#Notice")!.TextContent.ShouldBe("{姓名}:{foo}");
        (status, kept).ShouldBe((ConfirmationStatus.PendingConfirmation, 0));
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestMessages.ReadAsync(host, Point, id)).Single().Text.ShouldBe("张三:请到确认点一补交");
    }

    private static string Time(DateTime utc) => BeijingTime.FromUtc(utc).ToString("M月d日 HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An application under a name that no form would take.</summary>
    private async Task<Guid> FileAsync(string name, string point = Point)
    {
        var id = await TestApplications.FileAsync(host, point);
        await TestApplications.SetAsync(host, point, id, NameProperty, name);
        return id;
    }

    private static async Task<Answer> SendAsync(Browser browser, string text, params Guid[] ids) =>
        await browser.PressAsync(await TestMessages.ChooseAsync(browser, await browser.OpenAsync("/applications"), ids), "发送", ("Text", text));

    private static async Task<Answer> PressIncompleteAsync(Browser browser, Guid id, params (string Name, string? Value)[] fields)
    {
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));
        return await browser.PressAsync(page, "材料不全", CaseForm.AllMet(page, [.. CaseForm.NotMet(0), .. fields]));
    }

    private async Task<TimeWindow> FindWindowAsync(string point, Guid id)
    {
        var application = await TestApplications.ReadAsync(host, point, id);
        await using var scope = await TestApplications.OpenAsync(host, point);
        return (await scope.ServiceProvider.GetRequiredService<IPlanIntegrationService>().GetConfirmationWindowsAsync(application.ApplicationPlanId)).OfPoint(application.PointId)!.Value;
    }
}

public sealed class PlaceholderOnSqliteTests(SqliteHost host) : PlaceholderTests(host);

public sealed class PlaceholderOnMySqlTests(MySqlHost host) : PlaceholderTests(host);
