using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Applications.ApplicationRows;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>报注册机构 (SPEC decision 11).</summary>
public abstract class BureauTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string Clerk = "cs6s1s1xzcqr01";
    private const string Officer = "cs6s1s1xjyjrd";
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task Report_IsShownOnTheCaseAndLeavesItsState()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);

        var answer = await ReportAsync(clerk, id);

        answer.Location.ShouldBe($"{AddressOf(id)}?done=Reported");
        (await clerk.OpenAsync(answer.Location)).Words.ShouldContain("已报注册用户。");
        foreach (var address in new[] { $"/applications/{id}", CaseForm.AddressOf(id), AddressOf(id) })
        {
            var words = (await clerk.OpenAsync(address)).Words;
            words.ShouldContain("测试六省一市二县教育和体育局");
            words.ShouldContain("学校属二县");
            words.ShouldContain(Clerk);
        }

        (await TestApplications.ReadAsync(host, Point, id)).Status.ShouldBe(ConfirmationStatus.PendingConfirmation);
        (await TestApplications.ReadApprovalsAsync(host, Point, id)).ShouldBeEmpty();
        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Reason == "学校属二县" && record.UserName == Clerk);
    }

    [Fact]
    public async Task Report_IsFoundInTheListByItsMarkAndByTheCondition()
    {
        var (other, id) = (await FileAsync(), await FileAsync());
        using var clerk = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync(Officer);
        await ReportAsync(clerk, id);

        var all = await officer.OpenAsync("/applications?school=" + school);
        var reported = await officer.OpenAsync("/applications?reported=true&school=" + school);

        IdsOf(all).ShouldBe([other, id]);
        all.Document.QuerySelector($"a.chip[href='{AddressOf(id)}']")!.TextContent.ShouldBe("报机构");
        all.Document.QuerySelector($"a.chip[href='{AddressOf(other)}']").ShouldBeNull();
        all.Document.QuerySelector("a.chip[href*='reported=true']")!.TextContent.ShouldMatch(@"报注册机构待处理 \d+ 条");
        IdsOf(reported).ShouldBe([id]);
        reported.Document.QuerySelector("[name=reported]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Reject_OfAReportedCase_BeginsWithTheProposedAgencyAndSettlesTheReport()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync(Officer);
        await ReportAsync(clerk, id);

        var page = await officer.OpenAsync($"/applications/{id}/acceptance");
        await officer.PressAsync(page, "不予受理", ("Reason", "属二县"));

        page.Words.ShouldContain("学校属二县");
        var stored = await TestApplications.ReadAsync(host, Point, id);
        stored.Rejection!.RightAgencyName.ShouldBe("测试六省一市二县教育和体育局");
        stored.ReportOpenSince.ShouldBeNull();
        (await clerk.OpenAsync($"/applications/{id}")).Words.ShouldContain("报注册机构已处理");
        IdsOf(await officer.OpenAsync("/applications?reported=true&school=" + school)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdraw_ByThePoint_TakesItAwayAndAllowsAnother()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        await ReportAsync(clerk, id);

        var answer = await clerk.PressAsync(await clerk.OpenAsync(AddressOf(id)), "撤回报告");

        answer.Location.ShouldBe($"{AddressOf(id)}?done=ReportWithdrawn");
        (await TestApplications.ReadAsync(host, Point, id)).BureauReport.ShouldBeNull();
        (await ReportAsync(clerk, id)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Settle_IsTheRegistrationUsersAndThePointReadsTheAnswer()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        using var officer = await host.SignInAsync(Officer);
        await ReportAsync(clerk, id);
        var page = await clerk.OpenAsync(AddressOf(id));
        var (address, fields) = Browser.Describe(page, "撤回报告", ("Answer", "属本县"));

        var refused = await clerk.PostAsync(address.Replace("Withdraw", "Settle", StringComparison.Ordinal), fields);
        var settled = await officer.PressAsync(await officer.OpenAsync(AddressOf(id)), "仍由本机构受理", ("Answer", "属本县,已核实"));

        page.Words.ShouldNotContain("仍由本机构受理");
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        settled.Location.ShouldBe($"{AddressOf(id)}?done=ReportSettled");
        (await clerk.OpenAsync($"/applications/{id}")).Words.ShouldContain("属本县,已核实");
        (await TestApplications.ReadAsync(host, Point, id)).ReportOpenSince.ShouldBeNull();
    }

    [Theory]
    [InlineData("Reason", "")]
    [InlineData("Reason", "long")]
    [InlineData("RightAgencyCode", "")]
    [InlineData("RightAgencyCode", "99990101")]
    [InlineData("RightAgencyCode", "99980101")]
    [InlineData("RightAgencyCode", "\u0007")]
    public async Task Report_WithABadInput_IsRefusedBesideItAndKeepsIt(string field, string value)
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        var sent = value == "long" ? new string('因', 201) : value;

        var answer = await ReportAsync(clerk, id, (field, sent));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        (await TestApplications.ReadAsync(host, Point, id)).BureauReport.ShouldBeNull();
    }

    [Fact]
    public async Task Choices_AreTheAgenciesOfTheProvinceThatTakeApplications()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);

        var codes = (await clerk.OpenAsync(AddressOf(id))).Document.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")!).ToList();

        codes.ShouldContain("99990102");
        codes.ShouldContain("99990100");
        codes.ShouldNotContain("99990101");
        codes.ShouldAllBe(code => code.StartsWith("9999"));
    }

    [Fact]
    public async Task Report_OfAnotherPointsCase_FindsNothing()
    {
        var id = await FileAsync();
        using var other = await host.SignInAsync("cs6s1s1xzcqr02");

        (await other.OpenAsync(AddressOf(id))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Report_OnceFirstReviewHasDecided_IsAConflict()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        var page = await clerk.OpenAsync(AddressOf(id));
        await TestApplications.SetAsync(host, Point, id, nameof(OnlineApplication.ReviewStatus), ReviewStatus.FirstPassed);

        var answer = await clerk.PressAsync(page, "报注册机构", ("RightAgencyCode", "99990102"), ("Reason", "学校属二县"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await clerk.OpenAsync(AddressOf(id))).Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_WithAnOldVersion_IsAConflict()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        var page = await clerk.OpenAsync(AddressOf(id));
        await clerk.PressAsync(await clerk.OpenAsync(CaseForm.AddressOf(id)), "保存", ("Remark", "改过"));

        var answer = await clerk.PressAsync(page, "报注册机构", ("RightAgencyCode", "99990102"), ("Reason", "学校属二县"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestApplications.ReadAsync(host, Point, id)).BureauReport.ShouldBeNull();
    }

    [Fact]
    public async Task Report_OutsideTheWorkPeriod_IsAConflictAndThePageSaysSo()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var clerk = await StaffSession.OpenAsync(host, (await plans.AddUsersAsync())[0]);
        using var officer = await plans.LogInAsync();
        var point = plans.County.Code + "0101";
        var id = await TestApplications.FileAsync(host, point);
        var page = await clerk.OpenAsync(AddressOf(id));
        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));

        var answer = await clerk.PressAsync(page, "报注册机构", ("RightAgencyCode", plans.Province.Code), ("Reason", "属省厅"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await clerk.OpenAsync(AddressOf(id))).Words.ShouldContain("不在注册工作时间内");
        (await TestApplications.ReadAsync(host, point, id)).BureauReport.ShouldBeNull();
    }

    [Fact]
    public async Task InThePane_ItIsAPartThatStaysThere()
    {
        var id = await FileAsync();
        using var clerk = await host.SignInAsync(Clerk);
        var (address, fields) = Browser.Describe(await clerk.OpenAsync(AddressOf(id)), "报注册机构", ("RightAgencyCode", "99990102"), ("Reason", "学校属二县"));

        var part = await clerk.SendAsync(InPane(HttpMethod.Get, AddressOf(id)));
        var answer = await clerk.SendAsync(InPane(HttpMethod.Post, address, fields));

        part.Document.QuerySelector("h1").ShouldBeNull();
        part.Document.QuerySelector($"a[hx-get='{CaseForm.AddressOf(id)}']").ShouldNotBeNull();
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Headers["HX-Location"].ShouldContain($"{AddressOf(id)}?done=Reported");
        answer.Headers["HX-Trigger"].ShouldBe("changed");
    }

    private static string AddressOf(Guid id) => $"/applications/{id}/bureau";

    private static HttpRequestMessage InPane(HttpMethod method, string address, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        var request = new HttpRequestMessage(method, address) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Target", "pane");
        return request;
    }

    private static async Task<Answer> ReportAsync(Browser browser, Guid id, params (string Name, string? Value)[] fields) => await browser.PressAsync(
        await browser.OpenAsync(AddressOf(id)), "报注册机构",
        [.. new (string Name, string? Value)[] { ("RightAgencyCode", "99990102"), ("Reason", "学校属二县") }.Where(field => fields.All(given => given.Name != field.Name)), .. fields]);

    private Task<Guid> FileAsync() => TestApplications.FileAsync(host, Point, draft => draft.At(school));
}

public sealed class BureauOnSqliteTests(SqliteHost host) : BureauTests(host);

public sealed class BureauOnMySqlTests(MySqlHost host) : BureauTests(host);
