using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Identity.Application.Cleanup;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Auditing;

/// <summary>What the nightly jobs remove, and what they leave.</summary>
public abstract class NightlyCleanupTests(ProductHost host)
{
    [Fact]
    public async Task Cleanup_RemovesWhatEndedAndLeavesWhatRuns()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        var (old, recent) = (Now.AddDays(-3), Now.AddHours(-13));
        var key = "cleanup:" + account.Id;
        var submissions = new[] { Submission(account.Id, Now.AddHours(-25)), Submission(account.Id, Now.AddHours(-23)) };
        using (await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync())
        {
            context.AddRange(new AttemptEntry(Guid.CreateVersion7(), key, old), new AttemptEntry(Guid.CreateVersion7(), key, recent));
            context.AddRange(Attempt(account.Id, old), Attempt(account.Id, recent), Session(account.Id, old), Session(account.Id, recent));
            context.AddRange(submissions.AsEnumerable<object>());
            await context.SaveChangesAsync();
        }

        await scope.ServiceProvider.GetRequiredService<SignInCleanupJob>().RunAsync();
        await ActivatorUtilities.CreateInstance<FormSubmissionCleanupJob>(scope.ServiceProvider).RunAsync();

        (await context.Set<AttemptEntry>().CountAsync(row => row.Key == key)).ShouldBe(1);
        (await context.Set<LoginAttempt>().CountAsync(row => row.AccountId == account.Id && row.StartedAt <= old)).ShouldBe(0);
        (await context.Set<LoginAttempt>().CountAsync(row => row.AccountId == account.Id)).ShouldBe(2);
        (await context.Set<Session>().CountAsync(row => row.AccountId == account.Id)).ShouldBe(2);
        (await context.Set<FormSubmission>().Where(row => row.UserId == account.Id).Select(row => row.Token).ToListAsync()).ShouldBe([submissions[1].Token]);
        (await browser.OpenAsync("/account/security")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("AuditNight")]
    [InlineData("ErasureReplay")]
    [InlineData("FileCleanup")]
    [InlineData("FormSubmissionCleanup")]
    [InlineData("RegisterCleanup")]
    [InlineData("SignInCleanup")]
    public async Task NightlyJobs_AreScheduledForTheNight(string name)
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        var trigger = await scheduler.GetTrigger(new TriggerKey(name));

        var next = trigger.ShouldNotBeNull().NextFireTimeUtc.ShouldNotBeNull();
        next.ToOffset(TimeSpan.FromHours(8)).Hour.ShouldBe(3);
    }

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static byte[] NewHash() => [.. Guid.CreateVersion7().ToByteArray(), .. Guid.CreateVersion7().ToByteArray()];

    private static LoginAttempt Attempt(Guid accountId, DateTime at) => new(Guid.CreateVersion7(), NewHash(), accountId, NewHash(), at);

    private static Session Session(Guid accountId, DateTime at) => new(Guid.CreateVersion7(), NewHash(), accountId, null, "", SecondFactor.Sms, "", "", at);

    private static FormSubmission Submission(Guid userId, DateTime at) =>
        new() { UserId = userId, Token = Guid.CreateVersion7(), At = at, Digest = NewHash(), Location = "/" };
}

public sealed class NightlyCleanupOnSqliteTests(SqliteHost host) : NightlyCleanupTests(host);

public sealed class NightlyCleanupOnMySqlTests(MySqlHost host) : NightlyCleanupTests(host);
