using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Quartz.Extensibility;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>The jobs of a host whose scheduler stands by, done by hand: so a test counts what is scheduled, and does it when it likes.</summary>
internal static class JobsByHand
{
    /// <summary>The jobs of the type that are scheduled and carry the id.</summary>
    public static async Task<IReadOnlyList<IJobDetail>> FindAsync<TJob>(ProductHost host, Guid id)
        where TJob : IJob
    {
        var scheduler = await SchedulerOf(host);
        var keys = await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(typeof(TJob).Name));
        return [.. (await scheduler.GetJobDetails([.. keys])).Where(job => job.JobDataMap.ContainsValue(id.ToString()))];
    }

    /// <summary>Does it as the scheduler would: then it is gone, unless it asked to be done later. Returns when that is.</summary>
    public static async Task<DateTimeOffset?> RunAsync<TJob>(ProductHost host, IJobDetail job)
        where TJob : IJob
    {
        var scheduler = await SchedulerOf(host);
        var fired = (await scheduler.GetTriggersOfJob(job.Key)).Select(trigger => trigger.Key).ToList();
        await using var scope = host.Services.CreateAsyncScope();
        var instance = ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider);
        await instance.Execute(JobExecutionContextBuilder.For(instance).WithJob(job).WithScheduler(scheduler).Build(), CancellationToken.None);
        await scheduler.UnscheduleJobs(fired);
        return (await scheduler.GetTriggersOfJob(job.Key)).FirstOrDefault()?.NextFireTimeUtc;
    }

    public static async Task<IScheduler> SchedulerOf(ProductHost host) => await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
}
