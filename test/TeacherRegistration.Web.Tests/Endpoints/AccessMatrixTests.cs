using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>
/// Every route × every role × own and others' records, as <c>docs/access.md</c> has it: a route without a row there fails, and so
/// does a row that is no longer true (AZ-1, AZ-2).
/// </summary>
public abstract class AccessMatrixTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;
    private const string County = "99990101";
    private const string Province = "99990000";
    private const string Foreign = TestApplications.OtherProvince;

    private static readonly string[] Roles = [.. RoleNames.OfAgencies.Reverse(), .. RoleNames.OfPlatform];

    [Fact]
    public async Task EveryRoute_ForEveryRole_AnswersAsTheTableSays()
    {
        var own = await AccessRecords.AddAsync(host, Point);
        var endpoints = await ProductEndpoint.FindAllAsync(host);
        var columns = new List<IReadOnlyList<string>> { await DescribeAsync(host.CreateBrowser(), endpoints, own) };
        foreach (var role in Roles)
        {
            columns.Add(await DescribeAsync(await SignInAsync(role), endpoints, own));
        }

        columns.Add(await DescribeAsync(own.Applicant.Browser, endpoints, own));
        var rows = endpoints.Select((endpoint, index) => $"| `{endpoint.Operation.Replace("|", "\\|", StringComparison.Ordinal)}` | {string.Join(" | ", columns.Select(column => column[index]))} |").ToList();

        var table = await ReadRowsAsync();
        rows.Except(table).ShouldBeEmpty("The product answers so, and docs/access.md does not say it.");
        table.Except(rows).ShouldBeEmpty("docs/access.md says so, and it is not true.");
    }

    [Fact]
    public async Task EveryRecord_OfAnotherAgency_IsNotFoundByAnyRole()
    {
        foreach (var role in Roles.Except(RoleNames.OfPlatform))
        {
            // New ones each time: that a colleague tried is in the own agency's audit log.
            var foreign = await AccessRecords.AddAsync(host, Foreign);
            using var browser = await SignInAsync(role);
            (await FindAnsweredAsync(browser, foreign, IsOfStaff)).ShouldBeEmpty(role);
        }
    }

    [Fact]
    public async Task EveryApplication_OfAnotherPerson_IsNotFoundByAnApplicant()
    {
        var (_, browser) = await TestApplicant.FileAsync(host, Point);
        using var owned = browser;
        var token = Browser.Describe(await browser.OpenAsync("/apply/messages"), "退出登录").Fields;

        foreach (var others in new[] { await AccessRecords.AddAsync(host, Point), await AccessRecords.AddAsync(host, Foreign) })
        {
            (await FindAnsweredAsync(browser, token, others, route => !IsOfStaff(route))).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task EveryApplication_OfAnotherPoint_IsNotFoundByAPointsUser()
    {
        var other = await AccessRecords.AddAsync(host, TestApplications.PointTwo);
        using var browser = await SignInAsync(RoleNames.ConfirmationUser);

        (await FindAnsweredAsync(browser, other, route => route.StartsWith("/applications/", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>For each endpoint what the browser's user may do there.</summary>
    private static async Task<IReadOnlyList<string>> DescribeAsync(Browser browser, IReadOnlyList<ProductEndpoint> endpoints, AccessRecords own)
    {
        using var owned = browser;
        var cells = new List<string>();
        foreach (var endpoint in endpoints)
        {
            cells.Add(Describe(endpoint, await CallAsync(browser, endpoint, own)));
        }

        return cells;
    }

    /// <summary>A write is sent without the form's token: it is refused as such only where the user is let in, and so changes nothing.</summary>
    private static string Describe(ProductEndpoint endpoint, Answer answer) => answer switch
    {
        { Status: HttpStatusCode.Redirect } when answer.Location.Split('?')[0] is "/login" or ApplicantSite.Path => "login",
        { Status: HttpStatusCode.Unauthorized } => "login",
        { Status: HttpStatusCode.Forbidden } => "–",
        { Status: HttpStatusCode.NotFound } => "none",
        { Status: HttpStatusCode.Conflict } => "yes",
        { Status: HttpStatusCode.BadRequest } when !endpoint.IsRead => "yes",
        _ when (int)answer.Status < 400 => "yes",
        _ => $"{(int)answer.Status}",
    };

    private static Task<Answer> CallAsync(Browser browser, ProductEndpoint endpoint, AccessRecords records, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Parse(endpoint.Method), AddressOf(endpoint, records))
        {
            Content = endpoint.IsRead ? null : new FormUrlEncodedContent(fields ?? []),
        };
        return browser.SendAsync(request);
    }

    private static bool IsOfStaff(string route) => !route.StartsWith(ApplicantSite.Path + "/", StringComparison.Ordinal);

    private static string AddressOf(ProductEndpoint endpoint, AccessRecords records) => records.Fill(endpoint.Route) + (endpoint.Handler is null ? "" : "?handler=" + endpoint.Handler);

    private static async Task<IReadOnlyList<string>> ReadRowsAsync() =>
        [.. (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "access.md"))).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

    /// <summary>The endpoints about a record that answer anything but that it is not there; writes carry a form's token.</summary>
    private async Task<List<string>> FindAnsweredAsync(Browser browser, AccessRecords records, Func<string, bool> isMeant) =>
        await FindAnsweredAsync(browser, Browser.Describe(await browser.OpenAsync("/account/security"), "修改密码").Fields, records, isMeant);

    private async Task<List<string>> FindAnsweredAsync(
        Browser browser, IEnumerable<KeyValuePair<string, string>> token, AccessRecords records, Func<string, bool> isMeant)
    {
        var answered = new List<string>();
        // The audit log first: what is asked here is in it afterwards, as the own agency's.
        foreach (var endpoint in (await ProductEndpoint.FindAllAsync(host))
            .Where(endpoint => AccessRecords.IsNamedBy(endpoint.Route) && isMeant(endpoint.Route))
            .OrderByDescending(endpoint => endpoint.Route.StartsWith("/audit/", StringComparison.Ordinal)))
        {
            var answer = await CallAsync(browser, endpoint, records, token);
            if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
            {
                answered.Add($"{endpoint.Operation}: {(int)answer.Status}");
            }
        }

        return answered;
    }

    private async Task<Browser> SignInAsync(string role)
    {
        var account = RoleNames.OfPlatform.Contains(role) ? await StaffAccount.AddPlatformAsync(host, role)
            : role == RoleNames.ProvincialAdministrator ? await StaffAccount.AddToAsync(host, Province, role)
            : role == RoleNames.ConfirmationUser ? await StaffAccount.AddToAsync(host, County, [role], (await TestApplications.FindPointAsync(host, Point)).Id)
            : await StaffAccount.AddToAsync(host, County, role);
        return await StaffSession.OpenAsync(host, account);
    }
}

public sealed class AccessMatrixOnSqliteTests(SqliteHost host) : AccessMatrixTests(host);

public sealed class AccessMatrixOnMySqlTests(MySqlHost host) : AccessMatrixTests(host);
