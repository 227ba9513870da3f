using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>AUTH-7, AUTH-10, AUTH-11: guessing is limited whatever is varied, on all nodes together, and a known device gets in all the same.</summary>
public abstract class ThrottleTests(ThrottledHost host)
{
    private const string Proxy = "10.0.0.1";

    [Fact]
    public async Task Failures_OfOneAddress_AreCountedWhateverItClaimsToForward()
    {
        using var browser = host.CreateBrowser();
        browser.Client.DefaultRequestHeaders.Add(ThrottledHost.PeerHeader, "203.0.113.7");
        for (var failure = 0; failure < ThrottledHost.FailuresPerAddress; failure++)
        {
            (await FailAsync(browser, forwardedFor: $"198.51.100.{failure}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        var answer = await FailAsync(browser, forwardedFor: "198.51.100.200");

        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.ShouldContainKey("Retry-After");
    }

    [Fact]
    public async Task Failures_ThroughATrustedProxy_AreCountedForItsClients()
    {
        using var browser = host.CreateBrowser();
        browser.Client.DefaultRequestHeaders.Add(ThrottledHost.PeerHeader, Proxy);
        for (var failure = 0; failure < ThrottledHost.FailuresPerAddress; failure++)
        {
            await FailAsync(browser, forwardedFor: "192.0.2.1");
        }

        (await FailAsync(browser, forwardedFor: "192.0.2.1")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await FailAsync(browser, forwardedFor: "192.0.2.2")).Status.ShouldBe(HttpStatusCode.BadRequest);
        // What the client itself put in front of the proxy's entry is not believed.
        (await FailAsync(browser, forwardedFor: "192.0.2.99, 192.0.2.1")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Failures_AlternatingBetweenNodesAndAfterARestart_AreCountedTogether()
    {
        var account = await StaffAccount.AddAsync(host);
        using var first = host.CreateBrowser();
        await using (var node = host.StartAnother())
        {
            using var second = node.CreateBrowser(new CookieContainer());
            for (var failure = 0; failure < 5; failure++)
            {
                await EnterAsync(first, account.LoginName, $"a{failure}");
                await EnterAsync(second, account.LoginName, $"b{failure}");
            }

            (await EnterAsync(second, account.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        await using var restarted = host.StartAnother();
        using var third = restarted.CreateBrowser(new CookieContainer());
        (await EnterAsync(third, account.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await EnterAsync(first, account.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task OnePasswordTriedOnManyNames_IsStopped_AndOnlyThatPassword()
    {
        var (victim, other) = (await StaffAccount.AddAsync(host), await StaffAccount.AddAsync(host));
        var sprayed = await victim.SetPasswordAsync(host, "Zwetschgendatschi im Juli");
        using var browser = host.CreateBrowser();
        // One page for all: pages opened at once would each bring a form cookie of their own, and only the last would count.
        var login = await browser.OpenAsync("/login");
        var guesses = await Task.WhenAll(Enumerable.Range(0, 40).Select(number =>
            browser.PressAsync(login, "下一步", ("LoginName", $"name{number}"), ("Password", sprayed))));

        guesses.ShouldAllBe(answer => answer.ErrorOf("").StartsWith("用户名或密码不正确", StringComparison.Ordinal));

        (await EnterAsync(browser, victim.LoginName, sprayed)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await EnterAsync(browser, other.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task LockedAccount_FromAKnownDevice_GetsInDuringTheAttack()
    {
        var account = await StaffAccount.AddAsync(host);
        var cookies = new CookieContainer();
        using var browser = await account.LogInAsync(host.CreateBrowser(cookies));
        using var attacker = host.CreateBrowser();
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        for (var failure = 0; failure < 12; failure++)
        {
            await EnterAsync(attacker, account.LoginName, $"guess{failure}");
        }

        (await EnterAsync(attacker, account.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        await browser.PressAsync(await browser.OpenAsync("/account/security"), "退出登录");
        (await EnterAsync(browser, account.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task KnownDevice_OfAnotherAccount_HelpsNothing()
    {
        var (attacker, victim) = (await StaffAccount.AddAsync(host), await StaffAccount.AddAsync(host));
        using var browser = await attacker.LogInAsync(host.CreateBrowser());
        await browser.PressAsync(await browser.OpenAsync("/account/security"), "退出登录");
        for (var failure = 0; failure < 10; failure++)
        {
            await EnterAsync(browser, victim.LoginName, $"guess{failure}");
        }

        (await EnterAsync(browser, victim.LoginName, StaffAccount.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Refusals_WhateverTheirReason_LookAlike()
    {
        var (locked, disabled, known) = (await StaffAccount.AddAsync(host), await StaffAccount.AddAsync(host), await StaffAccount.AddAsync(host));
        await disabled.DisableAsync(host);
        using var browser = host.CreateBrowser();
        for (var failure = 0; failure < 10; failure++)
        {
            await EnterAsync(browser, locked.LoginName, $"guess{failure}");
        }

        var answers = new[]
        {
            await EnterAsync(browser, locked.LoginName, StaffAccount.Password),
            await EnterAsync(browser, disabled.LoginName, StaffAccount.Password),
            await EnterAsync(browser, known.LoginName, "not it"),
            await EnterAsync(browser, "nobody", "not it either"),
        };

        answers.Select(answer => answer.Status).Distinct().ShouldBe([HttpStatusCode.BadRequest]);
        answers.Select(answer => answer.Document.QuerySelector("main")!.TextContent).Distinct().Count().ShouldBe(1);
        answers.Select(answer => answer.Headers.ContainsKey("Set-Cookie")).Distinct().ShouldBe([false]);
    }

    [Fact]
    public async Task Failures_FromTheFourthOn_AreAnsweredLaterAndLater()
    {
        using var browser = host.CreateBrowser();
        var name = "t" + Guid.CreateVersion7().ToString("N");
        for (var failure = 0; failure < 7; failure++)
        {
            await EnterAsync(browser, name, $"guess{failure}");
        }

        var watch = Stopwatch.StartNew();
        await EnterAsync(browser, name, "the eighth");

        watch.Elapsed.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(5 * ThrottledHost.SlowDownMilliseconds));
    }

    private static async Task<Answer> EnterAsync(Browser browser, string name, string password) =>
        await browser.PressAsync(await browser.OpenAsync("/login"), "下一步", ("LoginName", name), ("Password", password));

    private static async Task<Answer> FailAsync(Browser browser, string forwardedFor)
    {
        var (address, fields) = Browser.Describe(
            await browser.OpenAsync("/login"), "下一步", ("LoginName", Guid.CreateVersion7().ToString()), ("Password", Guid.CreateVersion7().ToString()));
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await browser.SendAsync(request);
    }
}

/// <summary>With a low limit for addresses, one trusted proxy, and requests that may come from anywhere.</summary>
public abstract class ThrottledHost(string provider) : ClockedHost(provider)
{
    public const int FailuresPerAddress = 15;
    public const int SlowDownMilliseconds = 20;
    public const string PeerHeader = "X-Test-Peer";

    protected override void Configure(IWebHostBuilder builder)
    {
        base.Configure(builder);
        builder.UseSetting("Login:FailuresPerAddress", FailuresPerAddress.ToString(System.Globalization.CultureInfo.InvariantCulture));
        builder.UseSetting("Login:SlowDownMilliseconds", SlowDownMilliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        builder.UseSetting("Proxy:Trusted:0", "10.0.0.0/8");
        builder.ConfigureServices(services => services.AddTransient<IStartupFilter, PeerFilter>());
    }

    /// <summary>The test server's connections have no address: the request names it, and without that each is a new one.</summary>
    private sealed class PeerFilter : IStartupFilter
    {
        private int number;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                var peer = context.Request.Headers[PeerHeader].ToString();
                context.Connection.RemoteIpAddress = peer.Length > 0 ? IPAddress.Parse(peer) : new IPAddress(0x20010000L + Interlocked.Increment(ref number));
                return following(context);
            });
            next(app);
        };
    }
}

public sealed class ThrottledSqliteHost() : ThrottledHost("Sqlite");

public sealed class ThrottledMySqlHost() : ThrottledHost("MySql");

public sealed class ThrottleOnSqliteTests(ThrottledSqliteHost host) : ThrottleTests(host), IClassFixture<ThrottledSqliteHost>;

public sealed class ThrottleOnMySqlTests(ThrottledMySqlHost host) : ThrottleTests(host), IClassFixture<ThrottledMySqlHost>;
