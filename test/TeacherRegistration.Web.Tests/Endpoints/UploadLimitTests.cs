using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>What holds for every page that takes a file (FL-3).</summary>
public abstract class UploadLimitTests(ProductHost host)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Of applicants: its refusal beside the file is in <see cref="Pages.Apply.PhotoTests"/>.</summary>
    private const string PhotoPage = "/apply/data/{id:guid}/photos/{kind}/{subjectId:guid}/new";

    [Theory]
    [InlineData("zh-Hans", "发送的文件太大")]
    [InlineData("en", "The file is too large.")]
    public async Task FarTooLarge_Answers413WithAPageInTheUsersLanguage(string language, string words)
    {
        using var staff = await SignInAsync();
        using var applicant = await TestFiling.AddAsync(host);
        await staff.OpenAsync($"/language/{language}");
        await applicant.Browser.OpenAsync($"/language/{language}");

        foreach (var route in await FindPagesWithAFileAsync())
        {
            // Without the form's token: nobody asks for it before the size is known.
            var answer = await SendAsync(route == PhotoPage ? applicant.Browser : staff, route, 30, []);

            answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge, route);
            answer.Words.ShouldContain(words, Case.Sensitive, route);
        }
    }

    [Fact]
    public async Task SomewhatTooLarge_Answers413WithTheReasonBesideTheFile()
    {
        using var browser = await SignInAsync();

        foreach (var route in (await FindPagesWithAFileAsync()).Where(route => !route.Contains('{', StringComparison.Ordinal)))
        {
            var button = (await browser.OpenAsync(route)).Document.QuerySelector("form[enctype] button")!.TextContent.Trim();
            var (_, fields) = Browser.Describe(await browser.OpenAsync(route), button);

            var answer = await SendAsync(browser, route, 11, fields);

            answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge, route);
            answer.ErrorOf("File").ShouldContain("10 MB", Case.Sensitive, route);
        }
    }

    /// <summary>Read off the pages, so that a new one is covered the day it is there.</summary>
    private async Task<List<string>> FindPagesWithAFileAsync()
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        var routes = new List<string>();
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                && (await loader.LoadAsync(page, endpoint.Metadata)).BoundProperties.Any(property => typeof(IFormFile).IsAssignableFrom(property.ParameterType)))
            {
                routes.Add("/" + endpoint.RoutePattern.RawText!.TrimStart('/'));
            }
        }

        routes.ShouldBe(["/admin/certificates/import", "/admin/users/import", "/applications/import", "/downloads/manage/new", "/downloads/manage/{id:guid}", PhotoPage], ignoreOrder: true);
        return routes;
    }

    private async Task<Browser> SignInAsync() =>
        await (await StaffAccount.AddAsync(host, RoleNames.AgencyAdministrator, RoleNames.RegistrationUser)).LogInAsync(host.CreateBrowser());

    private static string AddressOf(string route) => route
        .Replace("{id:guid}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal)
        .Replace("{kind}", "Portrait", StringComparison.Ordinal)
        .Replace("{subjectId:guid}", $"{Guid.CreateVersion7()}", StringComparison.Ordinal);

    private static async Task<Answer> SendAsync(Browser browser, string route, int megabytes, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var field in fields.Where(field => field.Key != "File"))
        {
            form.Add(new StringContent(field.Value), field.Key);
        }

        var file = new ByteArrayContent(new byte[megabytes * Megabyte]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "File", "a.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(route)) { Content = form };
        return await browser.SendAsync(request);
    }
}

public sealed class UploadLimitOnSqliteTests(SqliteHost host) : UploadLimitTests(host);

public sealed class UploadLimitOnMySqlTests(MySqlHost host) : UploadLimitTests(host);
