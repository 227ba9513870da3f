using System.Net;
using AngleSharp.Dom;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Agencies;

/// <summary>下级机构: the tree and the search.</summary>
public abstract class AgencyTreeTests(ProductHost host)
{
    [Fact]
    public async Task Get_OpensTheTreeLevelByLevel()
    {
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var top = await browser.OpenAsync("/admin/agencies?search=9999");
        var province = await browser.OpenAsync(LinkOf(top, "测试六省教育厅"));
        var city = await browser.OpenAsync(LinkOf(province, "测试六省一市教育局"));

        NamesOf(province)[..3].ShouldBe(["全国", "测试六省教育厅", "测试六省一市教育局"]);
        NamesOf(city).ShouldBe(["全国", "测试六省教育厅", "测试六省一市教育局", "测试六省一市一县教育和体育局", "测试六省一市二县教育和体育局"]);
        var row = RowsOf(city).Single(it => it.TextContent.Contains("测试六省一市教育局", StringComparison.Ordinal));
        row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray()[1..6]
            .ShouldBe(["99990100", "市级", "初审 复核", "使用中", "2"]);
        RowsOf(await browser.OpenAsync("/admin/agencies")).ShouldAllBe(it => it.Children[2].TextContent == "省级");
    }

    [Theory]
    [InlineData("999901", 3)]
    [InlineData("99990102", 1)]
    [InlineData("一市二县", 1)]
    [InlineData("测试七省", 3)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("12345678", 0)]
    public async Task Get_FindsByTheBeginningOfTheCodeOrAPartOfTheName(string search, int count)
    {
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var page = await browser.OpenAsync("/admin/agencies?search=" + Uri.EscapeDataString(search));

        page.Status.ShouldBe(HttpStatusCode.OK);
        RowsOf(page).Count.ShouldBe(count);
    }

    [Fact]
    public async Task Get_OfALargeLevel_IsPaged()
    {
        var digits = TestAgencies.NewProvince();
        var province = TestAgencies.Make(digits + "0000", AgencyTier.Province, null);
        await TestAgencies.AddAsync(host, [province, .. Enumerable.Range(1, 51).Select(number => TestAgencies.Make($"{digits}{number:00}00", AgencyTier.City, province))]);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var first = await browser.OpenAsync($"/admin/agencies?under={province.Id}");
        var second = await browser.OpenAsync(LinkOf(first, "下一页"));

        (NamesOf(first).Count, NamesOf(second).Count).ShouldBe((52, 3));
        NamesOf(second)[2].ShouldBe($"测试{digits}5100教育局");
        first.Words.ShouldContain("第 1–50 条,共 51 条");
    }

    [Theory]
    [InlineData("/admin/agencies?under=01990000-0000-7000-8000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/admin/agencies/01990000-0000-7000-8000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/admin/agencies/01990000-0000-7000-8000-000000000001/move", HttpStatusCode.NotFound)]
    [InlineData("/admin/agencies/create?superior=01990000-0000-7000-8000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/admin/agencies?under=x", HttpStatusCode.BadRequest)]
    [InlineData("/admin/agencies?number=x", HttpStatusCode.BadRequest)]
    [InlineData("/admin/agencies?number=-5", HttpStatusCode.OK)]
    public async Task Get_OfWhatIsNotThere_SaysSo(string address, HttpStatusCode status)
    {
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        (await browser.OpenAsync(address)).Status.ShouldBe(status);
    }

    /// <summary>A role of the platform held by somebody of an agency opens nothing.</summary>
    [Theory]
    [InlineData(RoleNames.AgencyAdministrator)]
    [InlineData(RoleNames.ProvincialAdministrator)]
    [InlineData(RoleNames.PlatformAdministrator)]
    public async Task Get_BySomebodyOfAnAgency_IsForbidden(string role)
    {
        using var browser = await (await StaffAccount.AddAsync(host, role)).LogInAsync(host.CreateBrowser());

        (await browser.OpenAsync("/admin/agencies")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.OpenAsync("/admin/agencies/create")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Menu_ShowsTheTreeToThePlatformAndThePointsToTheAgency()
    {
        using var platform = await TestAgencies.LogInAsPlatformAsync(host);
        using var agency = await host.SignInAsync("cs6s1s1xadmin");

        MenuOf(await platform.OpenAsync("/")).ShouldContain("下级机构");
        MenuOf(await platform.OpenAsync("/")).ShouldNotContain("确认点");
        MenuOf(await agency.OpenAsync("/")).ShouldContain("确认点");
        MenuOf(await agency.OpenAsync("/")).ShouldNotContain("下级机构");
    }

    private static List<string> MenuOf(Answer page) => [.. page.Document.QuerySelectorAll("nav.side a").Select(link => link.TextContent)];

    private static List<IElement> RowsOf(Answer page) => [.. page.Document.QuerySelectorAll("tbody tr")];

    private static List<string> NamesOf(Answer page) => [.. RowsOf(page).Select(row => row.Children[0].TextContent.Trim())];

    private static string LinkOf(Answer page, string text) =>
        page.Document.QuerySelectorAll("main a").First(link => link.TextContent == text).GetAttribute("href")!;
}

public sealed class AgencyTreeOnSqliteTests(SqliteHost host) : AgencyTreeTests(host);

public sealed class AgencyTreeOnMySqlTests(MySqlHost host) : AgencyTreeTests(host);
