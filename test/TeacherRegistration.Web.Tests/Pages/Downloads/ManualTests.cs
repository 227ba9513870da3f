using System.Net;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>操作手册 in the product: one page with its contents and pictures (rule 103).</summary>
public abstract class ManualTests(ProductHost host)
{
    [Theory]
    [InlineData("cs6s1s1xzcqr01", "zh-Hans", "操作手册")]
    [InlineData("cs6s1s1xjyjrd", "en", "Users’ manual")]
    public async Task Page_OpensInBothLanguages_WithItsTextInChinese(string loginName, string language, string title)
    {
        using var browser = await host.SignInAsync(loginName);
        await browser.OpenAsync($"/language/{language}");

        var list = await browser.OpenAsync("/downloads");
        var page = await browser.OpenAsync("/downloads/manual");

        list.Document.QuerySelector("main a[href='/downloads/manual']").ShouldNotBeNull();
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.Document.QuerySelector(".manual")!.GetAttribute("lang").ShouldBe("zh-Hans");
        page.Document.QuerySelectorAll(".manual > section > h2").Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Contents_LeadToHeadings_AndPicturesAreThere()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var page = await browser.OpenAsync("/downloads/manual");

        var links = page.Document.QuerySelectorAll(".contents a").ToList();
        links.Count.ShouldBeGreaterThan(20);
        links.ShouldAllBe(link => page.Document.GetElementById(link.GetAttribute("href")!.Substring(1))!.TextContent == link.TextContent);
        foreach (var address in page.Document.QuerySelectorAll(".manual img").Select(image => image.GetAttribute("src")!))
        {
            using var picture = await browser.Client.GetAsync(address);

            picture.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        }
    }

    [Theory]
    [InlineData("/downloads/manual/nothing.png")]
    [InlineData("/downloads/manual/01-login.md")]
    [InlineData("/downloads/manual/..%2f01-login.md")]
    [InlineData("/downloads/manual/%2e%2e%2fappsettings.json")]
    [InlineData("/downloads/manual/images%2flogin.png")]
    public async Task Picture_ThatIsNone_IsNotFound(string address)
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class ManualOnSqliteTests(SqliteHost host) : ManualTests(host);

public sealed class ManualOnMySqlTests(MySqlHost host) : ManualTests(host);
