using Quartz;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every minute looks whether a signature of the head is due: after a start, and after the first seal of all, none is late.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditSignJob(AuditSigner signer) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await signer.SignHeadAsync(cancellationToken);
}
