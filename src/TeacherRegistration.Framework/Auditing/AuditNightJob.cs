using System.Data.Common;
using Microsoft.Extensions.Logging;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every night verifies the whole chain, and removes what is past its time. A broken chain is evidence: nothing of it is removed.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditNightJob(AuditVerifier verifier, AuditRetention retention, IDatabaseProvider provider, ILogger<AuditNightJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if ((await verifier.VerifyAsync(cancellationToken)).Fault is { } fault)
        {
            logger.ChainBroken(fault);
            return;
        }

        try
        {
            if (await retention.RunAsync(cancellationToken) is var removed and > 0)
            {
                logger.Removed(removed);
            }
        }
        catch (DbException exception) when (provider.IsDenied(exception))
        {
            logger.NotRemoved(exception);
        }
    }
}
