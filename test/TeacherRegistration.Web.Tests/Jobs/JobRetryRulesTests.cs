using Microsoft.Extensions.Logging.Abstractions;
using Quartz;
using Quartz.Extensibility;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Web.Tests.Jobs;

/// <summary>What counts as a failed try.</summary>
public sealed class JobRetryRulesTests
{
    private readonly JobRetries retries = new(TimeProvider.System, NullLogger<JobRetries>.Instance);
    private readonly IJobDetail job = JobBuilder.Create<TestJob>().WithIdentity(Guid.CreateVersion7().ToString(), nameof(TestJob)).Build();

    [Fact]
    public async Task AJobThatIsToldToStop_HasNotFailed()
    {
        using var stop = new CancellationTokenSource();
        var context = Context(job, recovering: false, attempt: 0);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await retries.Invoke(context, (_, token) => throw new OperationCanceledException(token), stop.Token));

        job.JobDataMap.Tries().ShouldBe(0);
    }

    [Fact]
    public async Task ATryThatEndedWithTheProcess_CountsAndIsNotRepeatedAtOnce()
    {
        var isRun = false;

        await Should.ThrowAsync<JobExecutionException>(async () => await retries.Invoke(Context(job, recovering: true, attempt: 0), Run, CancellationToken.None));
        var counted = job.JobDataMap.Tries();
        var runAtOnce = isRun;
        await retries.Invoke(Context(job, recovering: true, attempt: 1), Run, CancellationToken.None);

        (counted, runAtOnce, isRun).ShouldBe((1, false, true));

        ValueTask Run(IJobExecutionContext context, CancellationToken cancellationToken)
        {
            isRun = true;
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task AFailure_IsPassedOnByTypeAlone()
    {
        var thrown = await Should.ThrowAsync<JobExecutionException>(async () => await retries.Invoke(
            Context(job, recovering: false, attempt: 0), (_, _) => throw new InvalidOperationException(TestJob.Secret), CancellationToken.None));

        thrown.ToString().ShouldNotContain(TestJob.Secret);
        thrown.Message.ShouldBe(nameof(InvalidOperationException));
    }

    private static Quartz.Impl.JobExecutionContextImpl Context(IJobDetail job, bool recovering, int attempt) => JobExecutionContextBuilder.For(new TestJob())
        .WithJob(job).WithTrigger(TriggerBuilder.Create().ForJob(job).StartNow().Build()).Recovering(recovering).WithRetryAttempt(attempt).Build();
}
