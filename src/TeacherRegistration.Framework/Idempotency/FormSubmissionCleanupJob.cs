using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Idempotency;

/// <summary>Every night removes the tokens of forms that were accepted more than 24 hours ago.</summary>
[DisallowConcurrentExecution]
internal sealed class FormSubmissionCleanupJob(AppDbContext context, IDatabaseProvider provider, TimeProvider timeProvider) : IJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var oldest = timeProvider.GetUtcNow().UtcDateTime - Kept;
        using var gate = await provider.EnterWriteAsync();
        return await context.Set<FormSubmission>().Where(row => row.At < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
