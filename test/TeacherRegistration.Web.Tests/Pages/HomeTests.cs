using System.Net;
using AngleSharp.Html.Parser;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages;

public abstract class HomeTests(ProductHost host)
{
    [Theory]
    [InlineData("zh-CN", "zh-Hans", "测试六省教育厅", "省")]
    [InlineData("en-US", "en", "测试六省教育厅", "Province")]
    public async Task Get_WhenSignedOut_ListsTheProvincesInTheBrowsersLanguage(string accepted, string language, string agency, string tier)
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepted);

        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/"));

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows.ShouldContain(row => row.Contains(agency) && row.Contains(tier));
    }

    [Fact]
    public async Task Get_AfterTheLanguageSwitch_StaysInTheChosenLanguage()
    {
        using var client = host.CreateClient();

        var answer = await client.GetAsync("/language/en?returnUrl=%2F");
        var page = await client.GetStringAsync("/");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.ShouldContain("<html lang=\"en\">");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task LanguageSwitch_WithAnAddressElsewhere_ReturnsHome(string address)
    {
        using var client = host.CreateClient();

        var answer = await client.GetAsync("/language/en?returnUrl=" + Uri.EscapeDataString(address));

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Theory]
    [InlineData("/livez")]
    [InlineData("/readyz")]
    public async Task Get_OfHealth_Answers200(string path)
    {
        using var client = host.CreateClient();

        (await client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_OfAnUnknownAddress_Answers404WithAFriendlyPage()
    {
        using var client = host.CreateClient();

        var answer = await client.GetAsync("/nowhere");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/css/site.css")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        using var client = host.CreateClient();

        var headers = (await client.GetAsync(path)).Headers;

        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        var csp = headers.GetValues("Content-Security-Policy").Single();
        csp.ShouldContain("script-src 'self' 'nonce-");
        csp.ShouldContain("object-src 'none'");
        csp.ShouldNotContain("unsafe-inline");
    }
}

public sealed class HomeOnSqliteTests(SqliteHost host) : HomeTests(host);

public sealed class HomeOnMySqlTests(MySqlHost host) : HomeTests(host);
