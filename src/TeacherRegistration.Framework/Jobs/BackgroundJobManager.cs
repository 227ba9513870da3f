using System.Data.Common;
using Quartz;

namespace TeacherRegistration.Framework.Jobs;

internal sealed class BackgroundJobManager(ISchedulerFactory schedulerFactory, TimeProvider timeProvider) : IBackgroundJobManager
{
    private readonly List<(IJobDetail Job, ITrigger Trigger)> pending = [];

    public void Enqueue<TJob>(IReadOnlyDictionary<string, string> data, Guid? id)
        where TJob : IJob
    {
        var builder = JobBuilder.Create<TJob>()
            .WithIdentity((id ?? Guid.CreateVersion7()).ToString(), typeof(TJob).Name)
            .RequestRecovery()
            .PersistJobDataAfterExecution()
            .UsingJobData(JobNotes.PutInAtKey, JobNotes.Write(timeProvider.GetUtcNow().UtcDateTime));
        foreach (var (key, value) in data)
        {
            builder.UsingJobData(key, value);
        }

        var job = builder.Build();
        pending.Add((job, JobTriggers.Once(job)));
    }

    internal void Clear() => pending.Clear();

    internal async Task ScheduleAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        if (pending.Count == 0)
        {
            return;
        }

        var scheduler = await schedulerFactory.GetScheduler(cancellationToken);
        using (scheduler.EnlistTransaction(transaction))
        {
            foreach (var (job, trigger) in pending)
            {
                await scheduler.ScheduleJob(job, [trigger], cancellationToken: cancellationToken);
            }
        }

        pending.Clear();
    }
}
