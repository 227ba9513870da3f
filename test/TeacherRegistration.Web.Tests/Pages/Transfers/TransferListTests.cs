using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Transfers.TransferPages;

namespace TeacherRegistration.Web.Tests.Pages.Transfers;

/// <summary>Who finds what under 转入待受理 (SPEC decisions 11 and 19), and who wins a race for it.</summary>
public abstract class TransferListTests(ProductHost host)
{
    private const string From = TestApplications.OtherAgency;
    private const string To = TestApplications.PointOne;
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task List_ShowsWhatNamesThisAgency_MaskedAndWithItsReason()
    {
        var (id, draft) = await TestTransfers.OfferAsync(host, From, "99990101", row => row.At(school));
        using var officer = await host.SignInAsync(RegistrationUser);

        var words = (await FindRowAsync(officer, school))!.TextContent;

        words.ShouldContain($"9999****{draft.IdNumber[^4..]}");
        words.ShouldContain("测试六省一市二县");
        words.ShouldContain(TestTransfers.Reason);
        var page = await officer.OpenAsync(AddressOf(id));
        (words + page.Words).ShouldNotContain(draft.IdNumber);
        page.Text.ShouldNotContain(draft.Phone);
        page.Text.ShouldNotContain(draft.Certificate.Number);
        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.UserName == RegistrationUser && record.SubjectType == "Transfer" && record.Result == 200);
        (await officer.OpenAsync("/")).Document.QuerySelector($"a[href='{List}']")!.TextContent.ShouldContain("转入待受理");
    }

    [Fact]
    public async Task List_LeavesOutWhatWasAcceptedOrRestored()
    {
        var (accepted, _) = await TestTransfers.OfferAsync(host, From, "99990101", row => row.At(school));
        var (restored, _) = await TestTransfers.OfferAsync(host, From, "99990101", row => row.At(school));
        using var officer = await host.SignInAsync(RegistrationUser);

        await AcceptAsync(host, officer, accepted, To);
        await TestTransfers.ActAsync(host, From, acceptance => acceptance.RestoreAsync(restored, version: 2));

        (await FindRowAsync(officer, school)).ShouldBeNull();
    }

    [Theory]
    [InlineData("99990102")]
    [InlineData("99990100")]
    [InlineData("99980101")]
    public async Task AnotherAgency_FindsItNeitherInTheListNorByItsAddress(string agency)
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101", row => row.At(school));
        using var officer = await host.SignInAsync(RegistrationUser);
        using var stranger = await TestTransfers.SignInAsync(host, agency);
        var (_, fields) = Browser.Describe(await officer.OpenAsync(AddressOf(id)), "受理", ("PointId", await PointAsync(host, To)));
        var (_, own) = Browser.Describe(await stranger.OpenAsync("/account/security"), "修改密码");

        var answer = await stranger.PostAsync(AddressOf(id), [.. fields.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)), .. own]);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync(AddressOf(id))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await FindRowAsync(stranger, school)).ShouldBeNull();
    }

    [Fact]
    public async Task WithoutARightAgency_NobodyFindsIt()
    {
        var id = await TestApplications.FileAsync(host, From, row => row.At(school));
        await TestTransfers.ActAsync(host, From, acceptance => acceptance.RejectAsync(id, version: 1, "不属本县", ""));
        using var officer = await host.SignInAsync(RegistrationUser);

        (await officer.OpenAsync(AddressOf(id))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await FindRowAsync(officer, school)).ShouldBeNull();
    }

    [Fact]
    public async Task AConfirmationUser_HasNeitherMenuNorPage()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");

        (await clerk.OpenAsync("/")).Document.QuerySelector($"a[href='{List}']").ShouldBeNull();
        (await clerk.OpenAsync(List)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync(AddressOf(id))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Accept_OnceNoPlanIsAtWork_IsAConflict()
    {
        var plans = await TestPlans.AddAsync(host, points: 1, running: true);
        var (plan, _, _) = await plans.AddPlanAsync(published: true);
        using var officer = await plans.LogInAsync();
        var id = await TestTransfers.AddAsync(host, plans.County.Code);
        var page = await officer.OpenAsync(AddressOf(id));
        await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));

        var answer = await officer.PressAsync(page, "受理", ("PointId", plans.Points[0].ToString()));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.ErrorOf("").ShouldBe("本机构没有同一年度、正在进行的网报计划,不能受理。");
    }

    [Fact]
    public async Task TwoAcceptancesAtOnce_HaveOneWinner()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        using var colleague = await TestTransfers.SignInAsync(host, "99990101");
        var point = await PointAsync(host, To);
        var pages = new[] { await officer.OpenAsync(AddressOf(id)), await colleague.OpenAsync(AddressOf(id)) };

        var answers = await Task.WhenAll(officer.PressAsync(pages[0], "受理", ("PointId", point)), colleague.PressAsync(pages[1], "受理", ("PointId", point)));

        answers.Select(answer => answer.Status).ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Conflict], ignoreOrder: true);
        answers.Single(answer => answer.Status == HttpStatusCode.Conflict).ErrorOf("").ShouldContain("已经受理");
        (await TestTransfers.ReadLiveAsync(host, (await TestTransfers.ReadAsync(host, id)).PersonId)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AcceptanceAndRestorationAtOnce_HaveOneWinner()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, From, "99990101");
        using var officer = await host.SignInAsync(RegistrationUser);
        using var former = await TestTransfers.SignInAsync(host, "99990102");
        var accepting = await officer.OpenAsync(AddressOf(id));
        var restoring = await former.OpenAsync($"/applications/{id}/acceptance");

        var answers = await Task.WhenAll(officer.PressAsync(accepting, "受理", ("PointId", await PointAsync(host, To))), former.PressAsync(restoring, "恢复受理"));

        answers.Select(answer => answer.Status).ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Conflict], ignoreOrder: true);
        answers.Single(answer => answer.Status == HttpStatusCode.Conflict).ErrorOf("").ShouldMatch("已由应受理的注册机构受理|已恢复受理");
        (await TestTransfers.ReadLiveAsync(host, (await TestTransfers.ReadAsync(host, id)).PersonId)).Count.ShouldBe(1);
    }
}

public sealed class TransferListOnSqliteTests(SqliteHost host) : TransferListTests(host);

public sealed class TransferListOnMySqlTests(MySqlHost host) : TransferListTests(host);
