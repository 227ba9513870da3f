using System.Net;
using AngleSharp.Html.Parser;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages;

public abstract class HomeTests(ProductHost host)
{
    [Fact]
    public async Task Get_WhenSignedOut_LeadsToTheLogin()
    {
        using var browser = host.CreateBrowser();

        var answer = await browser.OpenAsync("/");

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe("/login");
    }

    [Fact]
    public async Task Get_WhenSignedIn_ShowsTheNameWithTheConfirmationPoint()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync("/");

        page.Document.QuerySelector("header summary")!.TextContent.Trim().ShouldBe("王一(确认点一)");
        page.Document.QuerySelectorAll("header .dropdown-item").Select(item => item.TextContent.Trim())
            .ShouldBe(["修改密码", "退出登录"]);
    }

    [Theory]
    [InlineData("zh-CN", "zh-Hans", "登录")]
    [InlineData("en-US", "en", "Log in")]
    public async Task Get_OfTheLogin_SpeaksTheBrowsersLanguage(string accepted, string language, string heading)
    {
        using var browser = host.CreateBrowser();
        browser.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepted);

        var page = await browser.OpenAsync("/login");

        page.Document.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe(heading);
    }

    [Fact]
    public async Task Get_AfterTheLanguageSwitch_StaysInTheChosenLanguage()
    {
        using var client = host.CreateClient();

        var answer = await client.GetAsync("/language/en?returnUrl=%2F");
        var page = await client.GetStringAsync("/login");

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
    [InlineData("/theme/css/site.css")]
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
