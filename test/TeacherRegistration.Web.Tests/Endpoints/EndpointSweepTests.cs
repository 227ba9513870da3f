using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>What holds for every address of the product: AUTH-1, WEB-1, WEB-5, AZ-1, AU-1.</summary>
public abstract class EndpointSweepTests(ProductHost host)
{
    private const string NoRole = "None";

    private static readonly string[] AllRoles =
    [
        RoleNames.PlatformAdministrator, RoleNames.AgencyAdministrator, RoleNames.RegistrationUser,
        RoleNames.ProvincialAdministrator, RoleNames.ConfirmationUser,
    ];

    [Fact]
    public async Task TheSweep_SeesTheProductsEndpoints()
    {
        var found = (await ProductEndpoint.FindAllAsync(host)).Select(endpoint => $"{endpoint.Method} {endpoint.Address}").ToList();

        found.ShouldContain("GET /login");
        found.ShouldContain("POST /login/code?handler=Resend");
        found.ShouldContain("POST /account/security");
        found.ShouldContain("GET /livez");
        found.ShouldNotContain(address => address.Contains(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryWrite_WithoutAFormToken_Answers400()
    {
        using var browser = (await SignInAsync()).Browser;

        var faults = await FindAsync(endpoint => !endpoint.IsRead && !TakesNoToken(endpoint), browser, (_, answer) => WasRead(answer));

        faults.ShouldBeEmpty();
        (await browser.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task EveryWrite_ThatTheBrowserSaysComesFromAnotherSite_Answers400(string site)
    {
        using var browser = (await SignInAsync()).Browser;
        var (_, token) = Browser.Describe(await browser.OpenAsync("/account/security"), "修改密码");

        var faults = await FindAsync(endpoint => !endpoint.IsRead, browser, (_, answer) => WasRead(answer), request =>
        {
            request.Content = new FormUrlEncodedContent(token);
            request.Headers.Add("Sec-Fetch-Site", site);
        });

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryWrite_WithTheFormTokenOfAnother_Answers400()
    {
        using var other = (await SignInAsync()).Browser;
        using var browser = (await SignInAsync()).Browser;
        var (_, token) = Browser.Describe(await other.OpenAsync("/account/security"), "修改密码");

        var faults = await FindAsync(endpoint => !endpoint.IsRead && !TakesNoToken(endpoint), browser, (_, answer) => WasRead(answer),
            request => request.Content = new FormUrlEncodedContent(token));

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryWrite_OfJsonThatSaysItIsText_Answers400()
    {
        using var browser = (await SignInAsync()).Browser;
        var (_, token) = Browser.Describe(await browser.OpenAsync("/account/security"), "修改密码");
        var json = JsonSerializer.Serialize(token.ToDictionary(field => field.Key, field => field.Value));

        var faults = await FindAsync(endpoint => !endpoint.IsRead && !TakesNoToken(endpoint), browser, (_, answer) => WasRead(answer),
            request => request.Content = new StringContent(json, Encoding.UTF8, "text/plain"));

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryPage_AskedForUnderAnotherHost_LeadsNowhereElse()
    {
        const string Foreign = "evil.example";
        using var stranger = host.CreateBrowser();
        using var browser = (await SignInAsync()).Browser;

        foreach (var one in (Browser[])[stranger, browser])
        {
            (await FindAsync(endpoint => endpoint.IsRead, one, (_, answer) => answer.Location.Contains(Foreign) || answer.Text.Contains(Foreign), request =>
            {
                request.Headers.Host = Foreign;
                request.Headers.Add("X-Forwarded-Host", Foreign);
            })).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task EveryWrite_LeavesAnAuditRecord()
    {
        var faults = new List<ProductEndpoint>();
        foreach (var endpoint in (await ProductEndpoint.FindAllAsync(host)).Where(endpoint => !endpoint.IsRead && !TakesNoToken(endpoint)))
        {
            // A login for each: one of them is the logout.
            var (browser, accounts) = await SignInAsync();
            using var owned = browser;
            var page = await browser.OpenAsync("/account/security");
            var before = await CountRecordsAsync(accounts);

            var (_, fields) = Browser.Describe(page, "修改密码");
            var answer = await browser.PostAsync(endpoint.Address, fields);

            ((int)answer.Status).ShouldBeLessThan(500, endpoint.ToString());
            if (await CountRecordsAsync(accounts) == before)
            {
                faults.Add(endpoint);
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryPageForUsers_WhenSignedOut_LeadsToTheLogin()
    {
        using var browser = host.CreateBrowser();

        var faults = await FindAsync(endpoint => endpoint.IsRead && !endpoint.IsAnonymous, browser, (endpoint, answer) => endpoint.IsApi
            ? answer.Status != HttpStatusCode.Unauthorized
            : answer.Status != HttpStatusCode.Redirect || !answer.Location.StartsWith(endpoint.IsOfApplicants ? "/apply?returnUrl=" : "/login?returnUrl=", StringComparison.Ordinal));

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryAddress_AfterThePasswordAlone_OpensNoMoreThanBefore()
    {
        using var stranger = host.CreateBrowser();
        using var browser = host.CreateBrowser();
        var step = await browser.PressAsync(await browser.OpenAsync("/login"), "下一步",
            ("LoginName", (await StaffAccount.AddAsync(host, AllRoles)).LoginName), ("Password", StaffAccount.Password));
        step.Location.ShouldStartWith("/login/code");

        var opened = new List<ProductEndpoint>();
        foreach (var endpoint in await ProductEndpoint.FindAllAsync(host))
        {
            var answer = await CallAsync(browser, endpoint);
            if (answer.Status == HttpStatusCode.OK && (!endpoint.IsAnonymous || (await CallAsync(stranger, endpoint)).Status != HttpStatusCode.OK))
            {
                opened.Add(endpoint);
            }
        }

        opened.Select(endpoint => $"{endpoint.Method} {endpoint.Address}").ShouldBe(["GET /login/code"]);
    }

    [Fact]
    public async Task EveryAddressWithAPermission_ForAUserWithoutIt_Answers403()
    {
        using var browser = await (await StaffAccount.AddAsync(host, NoRole)).LogInAsync(host.CreateBrowser());

        var faults = await FindAsync(endpoint => endpoint.Permissions.Count > 0 && !endpoint.IsOfApplicants, browser, (_, answer) => answer.Status != HttpStatusCode.Forbidden);

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryAnswerToAUser_IsNotStoredAndCarriesTheSecurityHeaders()
    {
        using var browser = (await SignInAsync()).Browser;

        var faults = await FindAsync(_ => true, browser, (_, answer) => !SecurityHeaders.AreOn(answer)
            || !answer.Headers.GetValueOrDefault("Cache-Control", "").Contains("no-store", StringComparison.Ordinal));

        faults.ShouldBeEmpty();
        (await browser.OpenAsync("/nowhere")).Headers["Cache-Control"].ShouldContain("no-store");
    }

    [Fact]
    public async Task EveryAnswerToAStranger_CarriesTheSecurityHeaders()
    {
        using var browser = host.CreateBrowser();

        var faults = await FindAsync(_ => true, browser, (_, answer) => !SecurityHeaders.AreOn(answer));

        faults.ShouldBeEmpty();
        SecurityHeaders.AreOn(await browser.OpenAsync("/css/site.css")).ShouldBeTrue();
        SecurityHeaders.AreOn(await browser.OpenAsync("/nowhere")).ShouldBeTrue();
    }

    /// <summary>Whether the page looked at the form: one that comes back was refused for its fields, not for what is wrong with the request.</summary>
    private static bool WasRead(Answer answer) => answer.Status != HttpStatusCode.BadRequest || answer.Document.QuerySelector("main form") is not null;

    /// <summary>The error page is what a refused POST is answered with; reports come from programs.</summary>
    private static bool TakesNoToken(ProductEndpoint endpoint) => endpoint.Address == "/error" || endpoint.IsReport;

    private static async Task<Answer> CallAsync(Browser browser, ProductEndpoint endpoint, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(endpoint.Method), endpoint.Address);
        request.Content = endpoint.IsRead ? null : new FormUrlEncodedContent([]);
        change?.Invoke(request);
        return await browser.SendAsync(request);
    }

    /// <summary>Calls each endpoint that is meant, and says which answered as it must not.</summary>
    private async Task<List<string>> FindAsync(
        Func<ProductEndpoint, bool> isMeant, Browser browser, Func<ProductEndpoint, Answer, bool> isFault, Action<HttpRequestMessage>? change = null)
    {
        var faults = new List<string>();
        foreach (var endpoint in (await ProductEndpoint.FindAllAsync(host)).Where(isMeant))
        {
            var answer = await CallAsync(browser, endpoint, change);
            if (isFault(endpoint, answer))
            {
                faults.Add($"{endpoint.Method} {endpoint.Address}: {(int)answer.Status} {answer.Location}");
            }
        }

        return faults;
    }

    /// <summary>One browser, a member of staff on the one site and an applicant on the other.</summary>
    private async Task<(Browser Browser, Guid[] Accounts)> SignInAsync()
    {
        var account = await StaffAccount.AddAsync(host, AllRoles);
        var cookies = new CookieContainer();
        var applicant = await TestApplicant.SignInAsync(host, TestApplicant.Next(), cookies);
        return (await account.LogInAsync(host.CreateBrowser(cookies)), [account.Id, applicant]);
    }

    private async Task<int> CountRecordsAsync(Guid[] accounts)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        return await context.Set<AuditRecord>().CountAsync(record => record.UserId != null && accounts.Contains(record.UserId.Value));
    }
}

public sealed class EndpointSweepOnSqliteTests(SqliteHost host) : EndpointSweepTests(host);

public sealed class EndpointSweepOnMySqlTests(MySqlHost host) : EndpointSweepTests(host);
