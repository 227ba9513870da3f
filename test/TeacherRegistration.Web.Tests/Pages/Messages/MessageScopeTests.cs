using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Audit;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>Who may leave messages to whom and when (decision 13, AZ-3), and what the audit log keeps of it.</summary>
public abstract class MessageScopeTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Point = TestApplications.PointOne;
    private readonly string text = TestMessages.NewText();

    [Theory]
    [InlineData(Clerk, TestApplications.PointTwo)]
    [InlineData(Clerk, TestApplications.OtherAgency)]
    [InlineData(Clerk, TestApplications.OtherProvince)]
    [InlineData("cs6s1s1xjyjrd", TestApplications.OtherAgency)]
    public async Task ToApplicantsOfOthers_IsNotFoundAndOneOfThemRefusesAll(string user, string point)
    {
        var own = await TestApplications.FileAsync(host, Point);
        var foreign = await TestApplications.FileAsync(host, point);
        using var browser = await host.SignInAsync(user);
        var list = await browser.OpenAsync("/applications");
        var (address, fields) = Browser.Describe(await TestMessages.ChooseAsync(browser, list, own), "发送", ("Text", text));

        var chosen = await TestMessages.ChooseAsync(browser, list, own, foreign);
        var sent = await browser.PostAsync(address, [.. fields, KeyValuePair.Create("Ids", foreign.ToString())]);
        var alone = await browser.PressAsync(await browser.OpenAsync(TestMessages.AddressOf(own)), "发送", ("Text", text));
        var record = await browser.OpenAsync(TestMessages.AddressOf(foreign));
        var posted = await browser.PostAsync(TestMessages.AddressOf(foreign), fields);

        new[] { chosen, sent, record, posted }.ShouldAllBe(answer => answer.Status == HttpStatusCode.NotFound);
        alone.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestMessages.ReadAsync(host, Point, own)).ShouldHaveSingleItem();
        (await TestMessages.ReadAsync(host, point, foreign)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ByARegistrationUser_ReachesEveryPointOfTheAgency()
    {
        var ids = new[] { await TestApplications.FileAsync(host, Point), await TestApplications.FileAsync(host, TestApplications.PointTwo) };
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");

        var page = await TestMessages.ChooseAsync(browser, await browser.OpenAsync("/applications"), ids);

        (await browser.PressAsync(page, "发送", ("Text", text))).Location.ShouldBe("/applications?done=Messaged&count=2");
        (await TestMessages.ReadAsync(host, TestApplications.PointTwo, ids[1])).Single().SenderPlace.ShouldBe("测试六省一市一县");
    }

    [Fact]
    public async Task OutsideThePointsWindow_MessagesAndWithdrawalGoOn()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr03");

        (await TestMessages.SendAsync(browser, id, text)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PressAsync(await browser.OpenAsync(TestMessages.AddressOf(id)), "撤回")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await TestMessages.ReadAsync(host, TestApplications.EndedPoint, id)).Single().WithdrawnAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task OutsideTheWorkPeriod_OnlyTheRecordRemains()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var clerk = await StaffSession.OpenAsync(host, (await plans.AddUsersAsync())[0]);
        using var officer = await plans.LogInAsync();
        var point = plans.County.Code + "0101";
        var id = await TestApplications.FileAsync(host, point);
        await TestMessages.SendAsync(clerk, id, text);
        var before = await clerk.OpenAsync(TestMessages.AddressOf(id));
        var many = await TestMessages.ChooseAsync(clerk, await clerk.OpenAsync("/applications"), id);

        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));
        var refused = await clerk.PressAsync(before, "发送", ("Text", "太晚了"));
        var refusedMany = await clerk.PressAsync(many, "发送", ("Text", "太晚了"));
        var withdrawal = await clerk.PressAsync(before, "撤回");
        var page = await clerk.OpenAsync(TestMessages.AddressOf(id));

        new[] { refused, refusedMany, withdrawal }.ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict && answer.ErrorOf("").Contains("不在机构的注册工作时间内"));
        refusedMany.Document.QuerySelector("#Text")!.TextContent.ShouldBe("太晚了");
        page.Words.ShouldContain(text);
        page.Words.ShouldContain("不在机构的注册工作时间内");
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await TestMessages.ReadAsync(host, point, id)).Single().WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public async Task WithoutThePermission_TheRecordIsThereToReadOnly()
    {
        var county = await TestPlans.AddAsync(host, points: 1, running: true);
        await county.AddPlanAsync(published: true);
        using var administrator = await county.County.LogInAsync(host, RoleNames.AgencyAdministrator);
        var user = (await county.AddUsersAsync())[0];
        var id = await TestApplications.FileAsync(host, county.County.Code + "0101");
        using var clerk = await StaffSession.OpenAsync(host, user);
        await TestMessages.SendAsync(clerk, id, text);
        var before = await clerk.OpenAsync(TestMessages.AddressOf(id));
        var rights = await administrator.OpenAsync($"/admin/users/{user.Id}/permissions?tab=Messaging");

        await administrator.PressAsync(rights, "保存", ("Choices[Messaging.Messages.Send]", "Prohibit"));
        var page = await clerk.OpenAsync(TestMessages.AddressOf(id));
        var list = await clerk.OpenAsync("/applications");

        page.Words.ShouldContain(text);
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        list.Document.QuerySelectorAll(".tools button").ShouldNotContain(button => button.TextContent == "留言");
        (await clerk.OpenAsync(CaseForm.AddressOf(id))).Document.QuerySelectorAll("a").ShouldNotContain(link => link.TextContent == "留言");
        (await clerk.PressAsync(before, "发送", ("Text", text))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.PressAsync(before, "撤回")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestMessages.ReadAsync(host, county.County.Code + "0101", id)).Single().WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public async Task TheHistoryOfEachApplication_NamesWhatWasSentToItAloneAndTogetherWithOthers()
    {
        var ids = new[] { await TestApplications.FileAsync(host, Point), await TestApplications.FileAsync(host, Point) };
        using var browser = await host.SignInAsync(Clerk);
        using var administrator = await AuditRows.AdministratorAsync(host);
        await browser.PressAsync(await TestMessages.ChooseAsync(browser, await browser.OpenAsync("/applications"), ids), "发送", ("Text", text));
        await TestMessages.SendAsync(browser, ids[1], text);
        await browser.PressAsync(await browser.OpenAsync(TestMessages.AddressOf(ids[1])), "撤回");

        var first = AuditRows.Of(await administrator.OpenAsync($"/audit/applications/{ids[0]}"));
        var second = AuditRows.Of(await administrator.OpenAsync($"/audit/applications/{ids[1]}"));

        first.ShouldHaveSingleItem()["操作"].ShouldStartWith("给多位申请人留言");
        second.Select(row => row["操作"].Split(' ')[0]).ShouldBe(["撤回留言", "查看留言记录", "给申请人留言", "查看留言记录", "给多位申请人留言"]);
        second[0]["操作"].ShouldContain("撤回人 cs6s1s1xzcqr01");
        second.ShouldAllBe(row => row["用户"] == Clerk && row["结果"] == "完成");
    }
}

public sealed class MessageScopeOnSqliteTests(SqliteHost host) : MessageScopeTests(host);

public sealed class MessageScopeOnMySqlTests(MySqlHost host) : MessageScopeTests(host);
