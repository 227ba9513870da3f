using System.Net;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Endpoints;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Agencies;

/// <summary>AZ-11: the platform's people see no applicant.</summary>
public abstract class PlatformBlindnessTests(ProductHost host)
{
    private static readonly string[] OfApplicants =
    [
        ApplicationsPermissions.View, ApplicationsPermissions.Confirm, ApplicationsPermissions.Print, ApplicationsPermissions.Import,
    ];

    [Fact]
    public async Task EveryRouteOfApplicants_IsClosedToAPlatformAdministrator()
    {
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);
        var routes = (await ProductEndpoint.FindAllAsync(host)).Where(route =>
            route.Permissions.Any(OfApplicants.Contains) || route.Address.StartsWith("/applications", StringComparison.Ordinal)).ToList();
        var opened = new List<string>();

        foreach (var route in routes)
        {
            using var request = new HttpRequestMessage(HttpMethod.Parse(route.Method), route.Address);
            request.Content = route.IsRead ? null : new FormUrlEncodedContent([]);
            var answer = await browser.SendAsync(request);
            if (answer.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
            {
                opened.Add($"{route.Method} {route.Address}: {answer.Status}");
            }
        }

        routes.Count.ShouldBeGreaterThan(10);
        opened.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/confirm")]
    [InlineData("/approvals")]
    [InlineData("/form.pdf")]
    [InlineData("/receipt.pdf")]
    public async Task ARealCase_IsClosedToAPlatformAdministrator(string page)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await TestAgencies.LogInAsPlatformAsync(host);

        var answer = await browser.OpenAsync($"/applications/{id}{page}");

        answer.Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        answer.Words.ShouldNotContain("测试教师");
    }
}

public sealed class PlatformBlindnessOnSqliteTests(SqliteHost host) : PlatformBlindnessTests(host);

public sealed class PlatformBlindnessOnMySqlTests(MySqlHost host) : PlatformBlindnessTests(host);
