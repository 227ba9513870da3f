using Microsoft.EntityFrameworkCore.Storage;
using Quartz;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>The jobs that failed at their last try.</summary>
public sealed class DeadLetters(ISchedulerFactory schedulers, AppDbContext context)
{
    /// <summary>How many there are.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken = default) => (await QueryAsync(skip: 0, take: 1, cancellationToken)).TotalCount ?? 0;

    /// <summary>Some of them, those first that were put in first.</summary>
    public async Task<IReadOnlyList<DeadLetter>> GetAsync(int skip, int take, CancellationToken cancellationToken = default)
    {
        var found = await QueryAsync(skip, take, cancellationToken);
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var jobs = await scheduler.GetJobDetails([.. found.Items.Select(job => job.Key)], cancellationToken);
        return [.. jobs.OrderBy(job => job.Key.Name, StringComparer.Ordinal).Select(DeadLetter.Read)];
    }

    /// <summary>Has the job tried again at once, and if need be ten times more; within the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">404: somebody has decided already.</exception>
    public Task<DeadLetter> TryAgainAsync(Guid id, CancellationToken cancellationToken = default) => TakeAsync(
        id,
        async (scheduler, letter) =>
        {
            var job = DeadLetter.Revive(letter);
            await scheduler.ScheduleJob(job, JobTriggers.Once(job), cancellationToken: cancellationToken);
        },
        cancellationToken);

    /// <summary>Forgets the job; within the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">404: somebody has decided already.</exception>
    public Task<DeadLetter> GiveUpAsync(Guid id, CancellationToken cancellationToken = default) => TakeAsync(id, (_, _) => Task.CompletedTask, cancellationToken);

    private async Task<DeadLetter> TakeAsync(Guid id, Func<IScheduler, IJobDetail, Task> use, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        using (scheduler.EnlistTransaction(context.Database.CurrentTransaction!.GetDbTransaction()))
        {
            var job = await scheduler.GetJobDetail(DeadLetter.KeyOf(id), cancellationToken);
            if (job is null || !await scheduler.DeleteJob(job.Key, cancellationToken))
            {
                throw BusinessRuleException.NotFound();
            }

            await use(scheduler, job);
            return DeadLetter.Read(job);
        }
    }

    private async Task<PagedResult<JobHeader>> QueryAsync(int skip, int take, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var query = new JobQuery { Group = GroupMatcher<JobKey>.GroupEquals(DeadLetter.Group), Skip = skip, Take = take, IncludeTotalCount = true };
        return await scheduler.QueryJobs(query, cancellationToken);
    }
}
