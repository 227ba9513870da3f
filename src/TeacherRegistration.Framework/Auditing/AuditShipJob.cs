using Quartz;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every 30 s copies what has been sealed off the host.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditShipJob(AuditShipper shipper) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await shipper.ShipAsync(cancellationToken);
}
