using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Every night removes what the log of texts has kept for half a year.</summary>
[DisallowConcurrentExecution]
internal sealed class SmsCleanupJob(AppDbContext context, IDatabaseProvider provider, TimeProvider timeProvider) : IJob
{
    private const int KeptMonths = 6;

    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken)
    {
        var oldest = timeProvider.GetUtcNow().UtcDateTime.AddMonths(-KeptMonths);
        using var gate = await provider.EnterWriteAsync();
        await context.Set<SmsRecord>().Where(row => row.At < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
