using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>材料不全: the applicant hears what is missing, the paper says it, and a case that comes back shows it (rules 69 and 108, SPEC §2.2).</summary>
public abstract class MissingItemsTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";

    [Fact]
    public async Task PostIncomplete_TellsTheApplicantWhatToBringUntilWhenAndWhere()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        await PressIncompleteAsync(browser, id, [.. CaseForm.NotMet(1), ("Answers[1].Note", "未加盖公章")]);

        var point = await TestApplications.FindPointAsync(host, TestApplications.PointOne);
        var message = (await MessagesAsync(browser, id)).ShouldHaveSingleItem();
        message.ShouldContain("经现场确认材料不全");
        message.ShouldContain("请补交:");
        message.ShouldContain("(未加盖公章)");
        message.ShouldContain($"前到{point.Name}({point.Address},电话{point.Phone})补交。");
        message.ShouldNotContain("不符合注册条件");
    }

    [Fact]
    public async Task PostIncomplete_ForAConditionThatIsUnmet_AsksForNoPaper()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        await PressIncompleteAsync(browser, id, [("Answers[1].Status", "NotMet"), ("Answers[1].Shortfall", "ConditionUnmet")]);

        var message = (await MessagesAsync(browser, id)).ShouldHaveSingleItem();
        message.ShouldContain("以下项目不符合注册条件,材料已收,由注册机构审核认定:");
        message.ShouldNotContain("补交");
    }

    [Fact]
    public async Task PostIncomplete_WithTheClerksOwnWords_SendsThese()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        await PressIncompleteAsync(browser, id, [.. CaseForm.NotMet(0), ("Notice", "请带 2025 年度考核证明来。")]);

        (await MessagesAsync(browser, id)).ShouldBe(["请带 2025 年度考核证明来。"]);
    }

    [Fact]
    public async Task PostIncomplete_OfTheSameAgain_DoesNotTellItTwice()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        await PressIncompleteAsync(browser, id, CaseForm.NotMet(0));
        await PressIncompleteAsync(browser, id, [.. CaseForm.NotMet(0), ("Remark", "已电话告知")]);
        var twice = await MessagesAsync(browser, id);
        await PressIncompleteAsync(browser, id, [.. CaseForm.NotMet(0), .. CaseForm.NotMet(1)]);

        twice.Count.ShouldBe(1);
        (await MessagesAsync(browser, id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task PostIncomplete_OfWhatWasOnlySavedMeanwhile_TellsIt()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        await PressIncompleteAsync(browser, id, CaseForm.NotMet(0));
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "保存", CaseForm.NotMet(1));
        await PressIncompleteAsync(browser, id);

        (await MessagesAsync(browser, id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task PostIncomplete_ByTheRegistrationUserAfterThePointsEnd_SendsNobodyThere()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var officer = await host.SignInAsync("cs6s1s1xjyjrd");

        await PressIncompleteAsync(officer, id, [.. CaseForm.NotMet(0), ("Reason", "学校补报")]);

        (await MessagesAsync(officer, id)).ShouldHaveSingleItem().ShouldEndWith("确认点的确认时间已结束,请联系注册机构补交。");
    }

    [Fact]
    public async Task PostIncomplete_WithAMessageThatIsTooLong_IsRefusedBesideItAndWritesNothing()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        var typed = new string('长', 501);

        var answer = await PressIncompleteAsync(browser, id, [.. CaseForm.NotMet(0), ("Notice", typed)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Notice").ShouldNotBeEmpty();
        answer.Document.QuerySelector("#Notice")!.TextContent.ShouldBe(typed);
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        (await MessagesAsync(browser, id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ACaseThatComesBack_ShowsWhatWasAskedFor()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        await PressIncompleteAsync(browser, id, CaseForm.NotMet(1));

        var page = await browser.OpenAsync(CaseForm.AddressOf(id));
        var counter = await browser.OpenAsync("/counter?id=" + id);

        foreach (var opened in new[] { page, counter })
        {
            opened.Document.QuerySelectorAll("tr.asked").Select(row => row.GetAttribute("data-row")).ShouldBe([opened.Document.QuerySelectorAll("tr[data-row]")[1].GetAttribute("data-row")]);
        }
    }

    [Fact]
    public async Task TheNotice_IsPrintedForMaterialsIncompleteAlone()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        using var elsewhere = await host.SignInAsync("cs6s1s1xzcqr02");

        var before = await browser.OpenAsync($"/applications/{id}/notice.pdf");
        var done = await browser.OpenAsync((await PressIncompleteAsync(browser, id, CaseForm.NotMet(0))).Location);
        var printed = await browser.OpenAsync($"/applications/{id}/notice.pdf");

        before.Status.ShouldBe(HttpStatusCode.Conflict);
        done.Document.QuerySelector($"a[href='/applications/{id}/notice.pdf']")!.TextContent.ShouldBe("一次性告知单");
        printed.Status.ShouldBe(HttpStatusCode.OK);
        printed.Text.ShouldStartWith("%PDF");
        (await elsewhere.OpenAsync($"/applications/{id}/notice.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PostOfAnotherPoint_TellsTheApplicantWhere()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        using var there = await host.SignInAsync("cs6s1s1xzcqr02");
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointTwo);

        await browser.PressAsync(await browser.OpenAsync($"/applications/{id}/point"), "确定更换", ("PointId", point.Id.ToString()));

        var message = (await MessagesAsync(there, id)).ShouldHaveSingleItem();
        message.ShouldContain($"已由确认点一转到{point.Name}。地址:{point.Address},电话:{point.Phone},确认时间:");
    }

    private static async Task<Answer> PressIncompleteAsync(Browser browser, Guid id, params (string, string?)[] fields) =>
        await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "材料不全", fields);

    private static async Task<IReadOnlyList<string>> MessagesAsync(Browser browser, Guid id) =>
        ApplicationRows.TextsOf(await browser.OpenAsync($"/applications/{id}/messages"), ".messages .lines");
}

public sealed class MissingItemsOnSqliteTests(SqliteHost host) : MissingItemsTests(host);

public sealed class MissingItemsOnMySqlTests(MySqlHost host) : MissingItemsTests(host);
