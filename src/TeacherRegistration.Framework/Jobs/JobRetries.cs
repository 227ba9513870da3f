using Microsoft.Extensions.Logging;
using Quartz;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>
/// One poison job blocks nobody (JB-4): a job that fails is tried again by the scheduler's own policy, and after the last try becomes a
/// <see cref="DeadLetter"/>. The tries are counted in the job's data, which are stored with the next try: the scheduler's own count is
/// forgotten when a try ends with the process.
/// </summary>
internal sealed partial class JobRetries(TimeProvider timeProvider, ILogger<JobRetries> logger) : IJobExecutionMiddleware
{
    public const int MaximumTries = 10;

    /// <summary>
    /// 10 s, 30 s, 90 s … an hour: ten tries in four hours. More than are made, so that a job is not lost whose dead letter could not be written.
    /// </summary>
    public static RetryPolicy Policy { get; } = RetryPolicy.Exponential(2 * MaximumTries, TimeSpan.FromSeconds(10), factor: 3, TimeSpan.FromHours(1));

    public async ValueTask Invoke(IJobExecutionContext context, JobExecutionDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            if (context is { Recovering: true, RetryAttempt: 0 })
            {
                // Perhaps it was the job that ended the process: it waits for its next try like one that failed.
                throw new ProcessEndedException();
            }

            await next(context, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            await FailAsync(context, exception, cancellationToken);
        }
    }

    private async Task FailAsync(IJobExecutionContext context, Exception exception, CancellationToken cancellationToken)
    {
        var job = context.JobDetail;
        var fault = DescribeTypes(exception);
        var tries = Math.Max(job.JobDataMap.Tries(), context.RetryAttempt) + 1;
        LogFailed(job.Key, tries, fault, exception.StackTrace);
        job.JobDataMap.SetTries(tries);
        if (tries < MaximumTries)
        {
            throw new JobExecutionException(fault);
        }

        // What comes again by its schedule is no dead letter.
        if (context.NextFireTimeUtc is null)
        {
            await context.Scheduler.AddJob(DeadLetter.Make(context, fault, timeProvider.GetUtcNow().UtcDateTime), AddJobOptions.Replacing, cancellationToken);
            LogDead(job.Key, tries);
        }
    }

    /// <summary>Types alone: messages may hold data of persons.</summary>
    private static string DescribeTypes(Exception exception) =>
        exception.InnerException is { } inner ? $"{exception.GetType().Name} ({DescribeTypes(inner)})" : exception.GetType().Name;

    [LoggerMessage(4501, LogLevel.Warning, "Try {Try} of job {Job} failed: {Fault}{Trace}")]
    private partial void LogFailed(JobKey job, int @try, string fault, string? trace);

    [LoggerMessage(4502, LogLevel.Error, "Job {Job} has failed {Tries} times and waits for an administrator (/admin/jobs)")]
    private partial void LogDead(JobKey job, int tries);

    /// <summary>The process ended while the job was being tried.</summary>
    private sealed class ProcessEndedException : Exception;
}
