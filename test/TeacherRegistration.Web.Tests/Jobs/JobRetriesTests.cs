using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Jobs;

/// <summary>JB-4: one poison job blocks nobody. The clock stands still but for what a test moves it.</summary>
public abstract class JobRetriesTests(ClockedHost host)
{
    /// <summary>Four hours in all.</summary>
    private static readonly int[] Waits = [10, 30, 90, 270, 810, 2430, 3600, 3600, 3600];

    [Fact]
    public async Task APoisonJob_IsTriedTenTimesWithGrowingWaits_WhileOthersFlow()
    {
        var begin = host.Clock.GetUtcNow().UtcDateTime;
        var poison = await TestJob.EnqueueAsync(host, isPoison: true);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var tries = 1; tries <= Waits.Length; tries++)
        {
            await AwaitTryAsync(host.Services, poison, tries);
            host.Clock.Advance(TimeSpan.FromSeconds(Waits[tries - 1] - 1));
            await AwaitHealthyAsync();
            TestJob.TriesOf(poison).ShouldBe(tries, "before its wait was over");
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var letter = await AwaitDeadLetterAsync(host.Services, poison);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await AwaitHealthyAsync();

        TestJob.TriesOf(poison).ShouldBe(JobRetries.MaximumTries);
        (letter.Kind, letter.Tries, letter.Fault).ShouldBe((nameof(TestJob), JobRetries.MaximumTries, "InvalidOperationException (FormatException)"));
        letter.PutInAt.ShouldBe(begin);
        letter.FailedAt.ShouldBe(begin.AddMinutes(1).AddSeconds(Waits.Sum()));
        host.Log.All.Count(line => line.Contains($"of job {nameof(TestJob)}.{letter.Id} failed: InvalidOperationException (FormatException)", StringComparison.Ordinal)).ShouldBe(JobRetries.MaximumTries);
        host.Log.All.ShouldNotContain(line => line.Contains(TestJob.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AJobThatSucceedsAtALaterTry_IsDone()
    {
        var name = await TestJob.EnqueueAsync(host, isPoison: true);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await AwaitTryAsync(host.Services, name, 1);
        var key = TestJob.KeyOf(name);

        TestJob.Cure(name);
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await Eventually.FindAsync(async () => await (await SchedulerAsync(host.Services)).GetJobDetail(key) is null ? "gone" : null, "end of the job");

        TestJob.TriesOf(name).ShouldBe(2);
        await using var scope = host.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<DeadLetters>().GetAsync(0, int.MaxValue)).ShouldNotContain(letter => letter.Id == Guid.Parse(key.Name));
    }

    /// <summary>Waits until the try has failed and the next one is in the store.</summary>
    internal static Task<string> AwaitTryAsync(IServiceProvider services, string name, int tries) => Eventually.FindAsync(
        async () =>
        {
            if (TestJob.TriesOf(name) != tries)
            {
                return null;
            }

            var triggers = await (await SchedulerAsync(services)).QueryTriggers(new TriggerQuery { Job = TestJob.KeyOf(name) });
            var job = await (await SchedulerAsync(services)).GetJobDetail(TestJob.KeyOf(name));
            return job?.JobDataMap.Tries() == tries && triggers.Items.Single().State == TriggerState.Normal ? "failed" : null;
        },
        $"try {tries}");

    internal static Task<DeadLetter> AwaitDeadLetterAsync(IServiceProvider services, string name) => Eventually.FindAsync(
        async () =>
        {
            await using var scope = services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<DeadLetters>().GetAsync(0, int.MaxValue)).SingleOrDefault(letter => letter.Id.ToString() == TestJob.KeyOf(name).Name);
        },
        "dead letter");

    private static async Task<IScheduler> SchedulerAsync(IServiceProvider services) => await services.GetRequiredService<ISchedulerFactory>().GetScheduler();

    private async Task AwaitHealthyAsync()
    {
        var healthy = await TestJob.EnqueueAsync(host, isPoison: false);
        await Eventually.FindAsync(() => Task.FromResult(TestJob.TriesOf(healthy) == 1 ? "done" : null), "other job of the same kind");
    }
}

public sealed class JobRetriesOnSqliteTests(ClockedSqliteHost host) : JobRetriesTests(host), IClassFixture<ClockedSqliteHost>;

public sealed class JobRetriesOnMySqlTests(ClockedMySqlHost host) : JobRetriesTests(host), IClassFixture<ClockedMySqlHost>;
