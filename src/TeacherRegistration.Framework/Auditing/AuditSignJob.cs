using Quartz;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Signs the head of the chain, daily or as often as configured.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditSignJob(AuditSigner signer) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await signer.SignHeadAsync(cancellationToken);
}
