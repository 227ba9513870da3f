using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Login;

/// <summary>SESS-2, SESS-3, SESS-5: when a session ends without its user's doing.</summary>
public abstract class SessionEndTests(ClockedHost host)
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Session_UnusedForThirtyMinutes_IsOver()
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());

        host.Clock.Advance(Session.IdleTime - OneSecond);
        (await IsOpenAsync(browser)).ShouldBeTrue();
        host.Clock.Advance(Session.IdleTime - OneSecond);
        (await IsOpenAsync(browser)).ShouldBeTrue();
        host.Clock.Advance(Session.IdleTime);

        (await IsOpenAsync(browser)).ShouldBeFalse();
    }

    [Fact]
    public async Task Session_UsedAllTheTime_IsOverAfterTwelveHours()
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        for (var used = TimeSpan.Zero; used < Session.Lifetime - TimeSpan.FromMinutes(20); used += TimeSpan.FromMinutes(20))
        {
            host.Clock.Advance(TimeSpan.FromMinutes(20));
            (await IsOpenAsync(browser)).ShouldBeTrue();
        }

        host.Clock.Advance(TimeSpan.FromMinutes(20) - OneSecond);
        (await IsOpenAsync(browser)).ShouldBeTrue();
        host.Clock.Advance(OneSecond);

        (await IsOpenAsync(browser)).ShouldBeFalse();
    }

    [Fact]
    public async Task Session_WhoseRowIsDeleted_IsOverAtTheNextRequest()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        (await IsOpenAsync(browser)).ShouldBeTrue();

        await using var scope = host.Services.CreateAsyncScope();
        using (await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync())
        {
            await scope.ServiceProvider.GetRequiredService<IRepository<Session>>().Query().Where(row => row.AccountId == account.Id).ExecuteDeleteAsync();
        }

        (await IsOpenAsync(browser)).ShouldBeFalse();
    }

    [Fact]
    public async Task Session_WhoseAccountIsDisabled_IsOverAtTheNextRequest()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        (await IsOpenAsync(browser)).ShouldBeTrue();

        await account.DisableAsync(host);

        (await IsOpenAsync(browser)).ShouldBeFalse();
    }

    [Fact]
    public async Task Login_WhenTheAccountIsDisabledBetweenPasswordAndCode_OpensNothing()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = host.CreateBrowser();
        var step = await browser.PressAsync(
            await browser.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        var page = await browser.OpenAsync(step.Location);
        await account.DisableAsync(host);

        var answer = await browser.PressAsync(page, "登录", ("Code", await browser.ReadCodeAsync(account.Phone)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        (await IsOpenAsync(browser)).ShouldBeFalse();
    }

    /// <summary>The thresholds are those of SESS-3, whatever the product says of itself.</summary>
    [Fact]
    public void Limits_AreThirtyMinutesAndTwelveHours() =>
        (Session.IdleTime, Session.Lifetime).ShouldBe((TimeSpan.FromMinutes(30), TimeSpan.FromHours(12)));

    private static async Task<bool> IsOpenAsync(Browser browser)
    {
        var answer = await browser.OpenAsync("/account/security");
        return answer.Status switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.Redirect when answer.Location.StartsWith("/login", StringComparison.Ordinal) => false,
            _ => throw new InvalidOperationException($"{answer.Status} {answer.Location}"),
        };
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class SessionEndOnSqliteTests(ClockedSqliteHost host) : SessionEndTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class SessionEndOnMySqlTests(ClockedMySqlHost host) : SessionEndTests(host);
