using System.Net;
using System.Text.RegularExpressions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages;

/// <summary>After the switch to English every word of the product is English; what people entered stays as it is.</summary>
public abstract partial class EnglishTests(ProductHost host)
{
    private const string Words = "label, button, th, h2, legend, dt, nav a, .breadcrumb, .tools, summary, .part > p";

    [Theory]
    [InlineData("/")]
    [InlineData("/plans")]
    [InlineData("/applications")]
    [InlineData("/applications?pageSize=9")]
    [InlineData("/applications/import")]
    [InlineData("/applications?reported=true")]
    [InlineData("/applications/transfers")]
    [InlineData("/other-points")]
    [InlineData("/other-points?name=a")]
    [InlineData("/other-points?name=a&kind=First")]
    [InlineData("/downloads")]
    [InlineData("/account/security")]
    [InlineData("/nowhere")]
    public async Task Page_InEnglish_HasNoChineseWords(string address)
    {
        using var browser = await SwitchAsync("cs6s1s1xjyjrd");

        ShouldBeEnglish(await browser.OpenAsync(address));
    }

    [Theory]
    [InlineData("/apply")]
    [InlineData("/apply/register")]
    [InlineData("/apply/phone")]
    [InlineData("/apply/recover")]
    public async Task ApplicantsPage_InEnglish_HasNoChineseWords(string address)
    {
        using var browser = host.CreateBrowser();
        await browser.OpenAsync("/language/en?returnUrl=/apply");

        ShouldBeEnglish(await browser.OpenAsync(address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/messages")]
    public async Task MyApplication_InEnglish_HasNoChineseWords(string page)
    {
        var (id, browser) = await TestApplicant.FileAsync(host, TestApplications.PointOne);
        using var owned = browser;
        await browser.OpenAsync("/language/en?returnUrl=/apply");

        ShouldBeEnglish(await browser.OpenAsync($"/apply/applications/{id}{page}"));
        ShouldBeEnglish(await browser.OpenAsync("/apply/messages"));
    }

    [Fact]
    public async Task Filing_InEnglish_HasNoChineseWords()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        var filing = await TestFiling.FindFilingAsync(host, TestFiling.Agency);
        var certificate = (await applicant.ReadAsync()).Certificates[0].Id;
        await applicant.Browser.OpenAsync("/language/en?returnUrl=/apply");
        var record = $"/apply/data/{applicant.AccountId}";

        foreach (var address in new[]
        {
            "/apply/filing", $"/apply/filing?province={filing.ProvinceId}", $"/apply/filing/{draft}", $"/apply/filing/{draft}/point", $"/apply/filing/{draft}/precautions",
            $"/apply/filing/{draft}/check", "/apply/data", $"{record}/person", $"{record}/employment", $"{record}/assessment", $"{record}/history",
            $"{record}/certificates", $"{record}/certificates?for={draft}", $"{record}/certificates/{certificate}", $"{record}/portrait",
            $"{record}/photos/Portrait/{applicant.AccountId}/new", $"{record}/photos/Certificate/{certificate}/new",
        })
        {
            var page = await applicant.Browser.OpenAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            ShouldBeEnglish(page);
        }

        var refused = await applicant.Browser.PressAsync(await applicant.Browser.OpenAsync($"{record}/person"), "Save", ("Email", "nobody"), ("Address", ""));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        Chinese().Matches(refused.ErrorOf("")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Plan_InEnglish_HasNoChineseWords()
    {
        using var browser = await SwitchAsync("cs6s1s1xzcqr01");
        var plans = await browser.OpenAsync("/plans");

        ShouldBeEnglish(await browser.OpenAsync(plans.Document.QuerySelector("main a[href^='/plans/']")!.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/confirm")]
    [InlineData("/bureau")]
    [InlineData("/account")]
    [InlineData("/approvals")]
    [InlineData("/messages")]
    public async Task Case_InEnglish_HasNoChineseWords(string page)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await SwitchAsync("cs6s1s1xzcqr01");

        ShouldBeEnglish(await browser.OpenAsync($"/applications/{id}{page}"));
    }

    [Fact]
    public async Task Transfer_InEnglish_HasNoChineseWords()
    {
        var (id, _) = await TestTransfers.OfferAsync(host, TestApplications.OtherAgency, "99990101");
        using var browser = await SwitchAsync("cs6s1s1xjyjrd");

        ShouldBeEnglish(await browser.OpenAsync($"/applications/transfers/{id}"));
    }

    [Fact]
    public async Task OtherPoint_InEnglish_HasNoChineseWords()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointTwo);
        using var browser = await SwitchAsync("cs6s1s1xzcqr01");

        ShouldBeEnglish(await browser.OpenAsync($"/other-points/{id}"));
    }

    [Fact]
    public async Task Message_InEnglish_HasNoChineseWords()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await SwitchAsync("cs6s1s1xzcqr01");
        var (address, fields) = Browser.Describe(await browser.OpenAsync("/applications"), "Message", ("ids", id.ToString()));

        var page = await browser.PostAsync((await browser.PostAsync(address, fields)).Location, fields);
        var refused = await browser.PressAsync(page, "Send");

        page.Status.ShouldBe(HttpStatusCode.OK);
        ShouldBeEnglish(page);
        Chinese().Matches(refused.ErrorOf("")).ShouldBeEmpty();
        ShouldBeEnglish(refused);
    }

    [Fact]
    public async Task Refusal_InEnglish_IsInEnglish()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await SwitchAsync("cs6s1s1xzcqr01");
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        var answer = await browser.PressAsync(page, "Materials complete");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("").ShouldNotBeEmpty();
        Chinese().Matches(answer.ErrorOf("")).ShouldBeEmpty();
        ShouldBeEnglish(answer);
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("/verify/unknown")]
    public async Task PublicPage_InEnglish_HasNoChineseWords(string address)
    {
        using var browser = host.CreateBrowser();
        await browser.OpenAsync("/language/en");

        ShouldBeEnglish(await browser.OpenAsync(address));
    }

    private async Task<Browser> SwitchAsync(string loginName)
    {
        var browser = await host.SignInAsync(loginName);
        await browser.OpenAsync("/language/en");
        return browser;
    }

    private static void ShouldBeEnglish(Answer answer)
    {
        answer.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        answer.Document.QuerySelectorAll(Words)
            // The switch back is in the language it leads to.
            .Where(element => element.Closest("[lang=zh-Hans]") is null && element.QuerySelector("[lang=zh-Hans]") is null)
            // The name of the user, and a choice of points, are what people entered.
            .Where(element => element.Closest("details.user") is null && element.QuerySelector("[name=PointId]") is null)
            .Select(element => Regex.Replace(element.TextContent, @"\s+", " ").Trim())
            .Where(text => Chinese().IsMatch(text))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}

public sealed class EnglishOnSqliteTests(SqliteHost host) : EnglishTests(host);

public sealed class EnglishOnMySqlTests(MySqlHost host) : EnglishTests(host);
