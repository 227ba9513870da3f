using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>AUTH-18: a gateway that is down, slow or answers nonsense never lets anybody past the code.</summary>
public abstract class GatewayFailureTests(GatewayHost host)
{
    private static readonly Dictionary<string, RequestDelegate> Failures = new()
    {
        ["500"] = context => FailAsync(context, StatusCodes.Status500InternalServerError, "{}"),
        ["redirect"] = context => FailAsync(context, StatusCodes.Status302Found, "{}"),
        ["garbage"] = context => FailAsync(context, StatusCodes.Status200OK, "<html>maintenance</html>"),
        ["no object"] = context => FailAsync(context, StatusCodes.Status200OK, "[]"),
        ["nothing"] = context => FailAsync(context, StatusCodes.Status200OK, ""),
        ["drops the connection"] = AbortAsync,
        ["30 s"] = context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted),
        ["30 s after the headers"] = DribbleAsync,
    };

    public static TheoryData<string> FailureNames => [.. Failures.Keys];

    [Theory]
    [MemberData(nameof(FailureNames))]
    public async Task Post_WhenTheGatewayFails_Answers503WithinFiveSecondsAndOpensNothing(string failure)
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var login = await browser.OpenAsync("/login");
        host.Gateway.Answer = Failures[failure];

        var watch = Stopwatch.StartNew();
        var answer = await browser.PressAsync(login, "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.ErrorOf("").ShouldStartWith("短信验证码没有发出");
        (await browser.OpenAsync("/login/code")).Words.ShouldContain("短信没有发送到");
        (await browser.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task Post_WhenTheGatewayFails_StillLetsTheAuthenticatorIn()
    {
        var account = await (await StaffAccount.AddAsync(host)).EnrolAsync(host);
        using var browser = host.CreateBrowser();
        var login = await browser.OpenAsync("/login");
        host.Gateway.Answer = Failures["500"];

        var answer = await browser.PressAsync(login, "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await browser.OpenAsync(answer.Document.QuerySelector("main a.btn")!.GetAttribute("href")!);
        (await browser.PressAsync(page, "用动态口令登录", ("AuthenticatorCode", account.AuthenticatorCode()))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task Resend_WhenTheGatewayFails_Answers503AndOpensNothing()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser, account);
        host.Gateway.Answer = Failures["500"];

        (await browser.PressAsync(page, "重新发送验证码")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);

        (await browser.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task Post_WhenTheGatewayWorks_SendsTheCodeThatLogsIn()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var page = await EnterPasswordAsync(browser, account);

        // The texts of the demo data come here too, when they are due.
        var sent = host.Gateway.Received.Select(body => JsonDocument.Parse(body).RootElement).Last(text => text.GetProperty("phone").GetString() == account.Phone);
        Guid.TryParse(sent.GetProperty("id").GetString(), out _).ShouldBeTrue();
        var text = sent.GetProperty("text").GetString()!;
        var code = new string([.. text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]);

        (await browser.PressAsync(page, "登录", ("Code", code))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task TheTextsOfTheDevelopmentGateway_AreNotThereBesideARealOne()
    {
        using var browser = host.CreateBrowser();

        (await browser.OpenAsync("/dev/sms.json")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Answer> EnterPasswordAsync(Browser browser, StaffAccount account)
    {
        host.Gateway.Answer = FakeGateway.AcceptAsync;
        var step = await browser.PressAsync(
            await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        return await browser.OpenAsync(step.Location);
    }

    private static Task FailAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }

    private static Task AbortAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task DribbleAsync(HttpContext context)
    {
        await context.Response.StartAsync();
        await context.Response.Body.FlushAsync();
        await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
    }
}

public sealed class GatewayFailureOnSqliteTests(SqliteGatewayHost host) : GatewayFailureTests(host), IClassFixture<SqliteGatewayHost>;

public sealed class GatewayFailureOnMySqlTests(MySqlGatewayHost host) : GatewayFailureTests(host), IClassFixture<MySqlGatewayHost>;
