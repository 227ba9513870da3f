using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Hosting;

/// <summary>What browsers report of the content security policy (WEB-4).</summary>
[Collection(nameof(ClockedSqliteCollection))]
public sealed class CspReportTests(ClockedSqliteHost host)
{
    [Fact]
    public async Task AReport_IsLoggedWithoutWhatAnAddressMayHold()
    {
        var status = await SendAsync("""{"csp-report":{"effective-directive":"script-src-elem","blocked-uri":"https://evil.example/x.js?stolen=1","document-uri":"https://here/account/activate/secret?name=secret"}}""");

        status.ShouldBe(HttpStatusCode.NoContent);
        host.Log.All.ShouldContain("The content security policy (script-src-elem) has blocked https://evil.example/x.js on https://here/account");
        host.Log.All.ShouldNotContain(line => line.Contains("has blocked", StringComparison.Ordinal) && line.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"csp-report":null}""")]
    public async Task WhatIsNoReport_IsTakenAndForgotten(string body)
    {
        var before = host.Log.All.Count(line => line.Contains("has blocked", StringComparison.Ordinal));

        (await SendAsync(body)).ShouldBe(HttpStatusCode.NoContent);

        host.Log.All.Count(line => line.Contains("has blocked", StringComparison.Ordinal)).ShouldBe(before);
    }

    [Fact]
    public async Task AReport_LeavesNoAuditRecord()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().Where(record => record.Operation == "POST /csp-reports");

        await SendAsync("{}");

        (await records.CountAsync()).ShouldBe(0);
    }

    private async Task<HttpStatusCode> SendAsync(string body)
    {
        using var browser = host.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/csp-reports") { Content = new StringContent(body, Encoding.UTF8, "application/csp-report") };
        return (await browser.SendAsync(request)).Status;
    }
}
