using System.Net;
using AngleSharp.Html.Dom;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Points;

/// <summary>What a point is and what its form refuses.</summary>
public abstract class PointFormTests(ProductHost host)
{
    [Fact]
    public async Task Post_AddsAPointUnderTheProposedCode_AndItsPageShowsIt()
    {
        var (tree, browser) = await PointForm.StartAsync(host);
        using var _ = browser;

        var first = await PointForm.AddAsync(browser);
        var second = await PointForm.AddAsync(browser, ("Name", "西关确认点"));

        var page = await browser.OpenAsync(first.Location);
        page.Words.ShouldContain("确认点已创建。");
        foreach (var (name, value) in PointForm.Fields)
        {
            ValueOf(page, name).ShouldBe(value, name);
        }

        var points = await PointForm.ReadAsync(host, tree);
        points.Select(point => (point.Code, point.Name)).ShouldBe([(tree.County.Code + "0101", "东关确认点"), (tree.County.Code + "0102", "西关确认点")]);
        second.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("Code", "999901010109", HttpStatusCode.BadRequest)]
    [InlineData("Code", "12", HttpStatusCode.BadRequest)]
    [InlineData("Code", "taken", HttpStatusCode.Conflict)]
    [InlineData("Name", "", HttpStatusCode.BadRequest)]
    [InlineData("Address", "", HttpStatusCode.BadRequest)]
    [InlineData("Phone", "一二三", HttpStatusCode.BadRequest)]
    [InlineData("DailyCapacity", "0", HttpStatusCode.BadRequest)]
    [InlineData("DailyCapacity", "abc", HttpStatusCode.BadRequest)]
    [InlineData("DailyCapacity", "99999999999", HttpStatusCode.BadRequest)]
    [InlineData("Precautions", "零宽\u200B字符", HttpStatusCode.BadRequest)]
    public async Task Post_WithAWrongField_SaysSoBesideItAndAddsNothing(string field, string value, HttpStatusCode status)
    {
        var (tree, browser) = await PointForm.StartAsync(host);
        using var _ = browser;
        await PointForm.AddAsync(browser);

        var answer = await PointForm.AddAsync(browser, (field, value == "taken" ? tree.County.Code + "0101" : value));

        answer.Status.ShouldBe(status);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        ValueOf(answer, "ContactPerson").ShouldBe("刘老师");
        (await PointForm.ReadAsync(host, tree)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Post_ChangesAPoint_ButNotFromAStalePage()
    {
        var (tree, browser) = await PointForm.StartAsync(host);
        using var _ = browser;
        var address = (await PointForm.AddAsync(browser)).Location.Split('?')[0];
        var stale = await browser.OpenAsync(address);

        var changed = await browser.PressAsync(await browser.OpenAsync(address), "保存", ("Name", "新名称"), ("DailyCapacity", ""));
        var conflict = await browser.PressAsync(stale, "保存", ("Name", "后到"));
        var closing = await browser.PressAsync(stale, "关闭确认点");

        changed.Location.ShouldBe(address + "?done=Edited");
        (conflict.Status, closing.Status).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.Conflict));
        var point = (await PointForm.ReadAsync(host, tree)).Single();
        (point.Name, point.DailyCapacity, point.State).ShouldBe(("新名称", null, PointState.Open));
        (await TestApplications.ReadAuditAsync(host, point.Id)).Select(record => record.Result).ShouldBe([302, 302, 409, 409]);
    }

    private static string? ValueOf(Answer page, string id) => page.Document.GetElementById(id) switch
    {
        IHtmlTextAreaElement area => area.Value,
        { } input => input.GetAttribute("value"),
        null => null,
    };
}

public sealed class PointFormOnSqliteTests(SqliteHost host) : PointFormTests(host);

public sealed class PointFormOnMySqlTests(MySqlHost host) : PointFormTests(host);
