using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Jobs;

/// <summary>JB-4: a restart loses neither a job nor the count of its tries, however long the product stood still.</summary>
public sealed class JobRestartTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Tries_AreCountedOnAfterARestart_AndADeadLetterOutlivesOne(string provider)
    {
        await using ClockedHost host = provider == "Sqlite" ? new ClockedSqliteHost() : new ClockedMySqlHost();
        await host.InitializeAsync();
        var poison = await TestJob.EnqueueAsync(host, isPoison: true);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await JobRetriesTests.AwaitTryAsync(host.Services, poison, 1);
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await JobRetriesTests.AwaitTryAsync(host.Services, poison, 2);
        await StopAsync(host.Services);

        await using (var second = host.StartAnother())
        {
            for (var tries = 3; tries < JobRetries.MaximumTries; tries++)
            {
                host.Clock.Advance(TimeSpan.FromHours(2));
                await JobRetriesTests.AwaitTryAsync(second.Services, poison, tries);
            }

            host.Clock.Advance(TimeSpan.FromHours(2));
            (await JobRetriesTests.AwaitDeadLetterAsync(second.Services, poison)).Tries.ShouldBe(JobRetries.MaximumTries);
            await StopAsync(second.Services);
        }

        await using var third = host.StartAnother();
        (await JobRetriesTests.AwaitDeadLetterAsync(third.Services, poison)).Tries.ShouldBe(JobRetries.MaximumTries);
        TestJob.TriesOf(poison).ShouldBe(JobRetries.MaximumTries);
    }

    private static async Task StopAsync(IServiceProvider services) =>
        await (await services.GetRequiredService<ISchedulerFactory>().GetScheduler()).Shutdown(waitForJobsToComplete: true);
}
