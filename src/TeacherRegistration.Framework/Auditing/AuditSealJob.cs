using Quartz;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every 10 s seals what has been recorded.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditSealJob(AuditSealer sealer) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await sealer.SealAsync(cancellationToken);
}
