using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Messages;

/// <summary>留言模板: an agency writes its own, and its people choose from them; no other agency sees them (decision 0032).</summary>
public abstract class TemplateTests(ProductHost host)
{
    private const string List = "/admin/message-templates";
    private const string Text = "{姓名}老师:请在{确认截止}前到{确认点}补交。";

    [Theory]
    [InlineData(RoleNames.AgencyAdministrator)]
    [InlineData(RoleNames.RegistrationUser)]
    public async Task ATemplate_IsWrittenChangedAndDeleted(string role)
    {
        var agency = await TestAgency.AddAsync(host);
        using var browser = await agency.LogInAsync(host, role);

        var empty = await browser.OpenAsync(List);
        var added = await AddAsync(browser, "补交", Text + "\r\n第二行", allowsPhotos: true);
        var page = await browser.OpenAsync(added.Location);
        var edit = await browser.OpenAsync(LinkOf(page, "修改"));
        var changed = await browser.PressAsync(edit, "保存", ("Name", " 补交材料 "), ("AllowsPhotos", null));
        var after = await browser.OpenAsync(changed.Location);
        var deleted = await browser.PressAsync(await browser.OpenAsync(edit.Address), "确认删除");
        var end = await browser.OpenAsync(deleted.Location);

        empty.Words.ShouldContain("还没有模板");
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("模板已保存。");
        RowsIn(page).ShouldBe([["补交", Text + "\n第二行", "是"]]);
        edit.Document.QuerySelector("#Text")!.TextContent.ShouldBe(Text + "\n第二行");
        RowsIn(after).ShouldBe([["补交材料", Text + "\n第二行", "否"]]);
        end.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("模板已删除。");
        RowsIn(end).ShouldBeEmpty();
        (await browser.OpenAsync(edit.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestApplications.ReadAuditAsync(host, Guid.Parse(edit.Address[^36..]))).Select(record => record.Operation)
            .ShouldBe(["POST /admin/message-templates/new", "POST /admin/message-templates/{id:guid}", "POST /admin/message-templates/{id:guid} Delete"]);
    }

    [Fact]
    public async Task Templates_AreOfferedWhereverTheAgencysPeopleWrite_AndNoOtherAgencys()
    {
        const string Sharp = "\"><script>window.__x=1</script>{姓名}";
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        await plans.AddPlanAsync(published: true);
        using var officer = await plans.LogInAsync();
        using var clerk = await StaffSession.OpenAsync(host, (await plans.AddUsersAsync())[0]);
        using var stranger = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        var id = await TestApplications.FileAsync(host, plans.County.Code + "0101");
        var before = await clerk.OpenAsync(TestMessages.AddressOf(id));
        await AddAsync(officer, "补交", Sharp, allowsPhotos: true);
        await AddAsync(officer, "到场", Text);
        await AddAsync(stranger, "别家的", Text);

        before.Document.QuerySelector("[data-templates]").ShouldBeNull();
        foreach (var page in new[]
        {
            await clerk.OpenAsync(TestMessages.AddressOf(id)),
            await TestMessages.ChooseAsync(clerk, await clerk.OpenAsync("/applications"), id),
            await clerk.OpenAsync(CaseForm.AddressOf(id)),
            await clerk.OpenAsync($"/counter?id={id}"),
        })
        {
            page.Document.QuerySelectorAll("[data-templates] option").Skip(1)
                .Select(option => (option.TextContent, option.GetAttribute("value"), option.GetAttribute("data-photos") == "true"))
                .ShouldBe([("到场", Text, false), ("补交", Sharp, true)], page.Address);
            TextsOf(page, "[data-placeholder]").ShouldBe(["{姓名}", "{报名号}", "{确认点}", "{确认点地址}", "{确认点电话}", "{确认开始}", "{确认截止}"], page.Address);
        }
    }

    [Fact]
    public async Task ATemplateOfAnotherAgency_IsNotThere()
    {
        using var owner = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        using var stranger = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        var form = await OpenAsync(owner, await AddAsync(owner, "补交", Text));
        var (_, fields) = Browser.Describe(await OpenAsync(stranger, await AddAsync(stranger, "补交", Text)), "保存");

        (await stranger.OpenAsync(form.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var handler in new[] { "", "?handler=Preview", "?handler=Delete" })
        {
            (await stranger.PostAsync(form.Address + handler, fields)).Status.ShouldBe(HttpStatusCode.NotFound, handler);
        }

        RowsIn(await owner.OpenAsync(List)).ShouldBe([["补交", Text, "否"]]);
    }

    [Fact]
    public async Task WithoutThePermission_TemplatesAreUsedAndNotChanged()
    {
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");

        (await clerk.OpenAsync(List)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync(List + "/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.PostAsync(List + "/new", [.. await CaseForm.TokensAsync(clerk), new("Name", "补交"), new("Text", Text)])).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync("/")).Document.QuerySelectorAll("nav a").ShouldNotContain(link => link.TextContent == "留言模板");
    }

    [Theory]
    [InlineData(" ", Text, "Name", "必填。")]
    [InlineData("补\u202E交", Text, "Name", "含有不可见字符或控制字符")]
    [InlineData("31", Text, "Name", "最多 30 个字。")]
    [InlineData("补交", " \r\n ", "Text", "请填写提醒内容。")]
    [InlineData("补交", "501", "Text", "现在有 501 个字。")]
    [InlineData("补交", "左\u202E右", "Text", "含有不可见字符或控制字符")]
    [InlineData("补交", "{手机号}请补交", "Text", "认不出 {手机号}。花括号只能用来写:{姓名}")]
    public async Task BadInput_IsRefusedBesideTheFieldAndNothingIsLost(string name, string text, string field, string message)
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        (name, text) = (name == "31" ? new string('名', 31) : name, text == "501" ? new string('字', 501) : text);
        await AddAsync(browser, "原有", Text);
        var edit = await OpenAsync(browser, await browser.OpenAsync(List));

        var added = await AddAsync(browser, name, text, allowsPhotos: true);
        var changed = await browser.PressAsync(edit, "保存", ("Name", name), ("Text", text), ("AllowsPhotos", "true"));

        foreach (var answer in new[] { added, changed })
        {
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.ErrorOf(field).ShouldContain(message);
            (answer.Document.QuerySelector("#Name")!.GetAttribute("value") ?? "").ShouldBe(name.Trim());
            answer.Document.QuerySelector("#Text")!.TextContent.Trim().ShouldBe(text.Trim());
            answer.Document.QuerySelector("[name=AllowsPhotos]")!.HasAttribute("checked").ShouldBeTrue();
        }

        RowsIn(await browser.OpenAsync(List)).ShouldBe([["原有", Text, "否"]]);
    }

    [Fact]
    public async Task AName_IsOneOfItsAgencyAlone()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        using var other = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        await AddAsync(browser, "补交", Text);
        await AddAsync(browser, "到场", Text);

        var added = await AddAsync(browser, "补交", "又一个");
        var renamed = await browser.PressAsync(await OpenAsync(browser, await browser.OpenAsync(List)), "保存", ("Name", "补交"), ("Text", "又一个"));

        foreach (var answer in new[] { added, renamed })
        {
            answer.Status.ShouldBe(HttpStatusCode.Conflict);
            answer.ErrorOf("Name").ShouldBe("已经有同名的模板,请换一个名称。");
            answer.Document.QuerySelector("#Text")!.TextContent.ShouldBe("又一个");
        }

        (await AddAsync(other, "补交", Text)).Status.ShouldBe(HttpStatusCode.Redirect);
        RowsIn(await browser.OpenAsync(List)).Select(row => row[0]).ShouldBe(["到场", "补交"]);
    }

    [Fact]
    public async Task AnAgency_HasFiftyAtMost()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        for (var number = 1; number <= 50; number++)
        {
            (await AddAsync(browser, $"模板 {number}", Text)).Status.ShouldBe(HttpStatusCode.Redirect);
        }

        var answer = await AddAsync(browser, "第 51 个", Text);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe("最多 50 个模板。请先删掉不用的。");
        answer.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("第 51 个");
    }

    [Fact]
    public async Task AStaleVersion_IsAConflictAndNothingIsLost()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        var stale = await OpenAsync(browser, await AddAsync(browser, "补交", Text));
        await browser.PressAsync(await browser.OpenAsync(stale.Address), "保存", ("Text", "同事改过的"));

        var changed = await browser.PressAsync(stale, "保存", ("Text", "我改的"));
        var deleted = await browser.PressAsync(stale, "确认删除");

        new[] { changed, deleted }.ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict);
        changed.ErrorOf("").ShouldNotBeEmpty();
        changed.Document.QuerySelector("#Text")!.TextContent.ShouldBe("我改的");
        RowsIn(await browser.OpenAsync(List)).ShouldBe([["补交", "同事改过的", "否"]]);
    }

    [Fact]
    public async Task TheSameFormTwice_MakesOneTemplate()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        var (address, fields) = Browser.Describe(await browser.OpenAsync(List + "/new"), "保存", ("Name", "补交"), ("Text", Text));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => browser.PostAsync(address, fields)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect && answer.Location == List + "?done=Saved");
        RowsIn(await browser.OpenAsync(List)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ThePreview_ShowsTheTextOfSomebodyInventedAndKeepsNothing()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        var form = await browser.OpenAsync(List + "/new");

        var shown = await browser.PressAsync(form, "预览", ("Name", "补交"), ("Text", Text), ("AllowsPhotos", "true"));
        var refused = await browser.PressAsync(form, "预览", ("Name", "补交"), ("Text", "{foo}"));

        shown.Status.ShouldBe(HttpStatusCode.OK);
        shown.Document.QuerySelector("[aria-labelledby=preview] .lines")!.TextContent.ShouldBe("王小明老师:请在11月26日 17:30前到第一确认点补交。");
        shown.Document.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("补交");
        shown.Document.QuerySelector("#Text")!.TextContent.ShouldBe(Text);
        shown.Document.QuerySelector("[name=AllowsPhotos]")!.HasAttribute("checked").ShouldBeTrue();
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Text").ShouldStartWith("认不出 {foo}。");
        RowsIn(await browser.OpenAsync(List)).ShouldBeEmpty();
    }

    private static async Task<Answer> AddAsync(Browser browser, string name, string text, bool allowsPhotos = false) =>
        await browser.PressAsync(await browser.OpenAsync(List + "/new"), "保存", ("Name", name), ("Text", text), ("AllowsPhotos", allowsPhotos ? "true" : null));

    /// <summary>The form of the first template of the list, which an accepted form leads to.</summary>
    private static async Task<Answer> OpenAsync(Browser browser, Answer list) =>
        await browser.OpenAsync(LinkOf(list.Location.Length > 0 ? await browser.OpenAsync(list.Location) : list, "修改"));

    private static List<string[]> RowsIn(Answer page) =>
        [.. page.Document.QuerySelectorAll("main tbody tr").Select(row => row.Children.Take(3).Select(cell => cell.TextContent).ToArray())];
}

public sealed class TemplateOnSqliteTests(SqliteHost host) : TemplateTests(host);

public sealed class TemplateOnMySqlTests(MySqlHost host) : TemplateTests(host);
