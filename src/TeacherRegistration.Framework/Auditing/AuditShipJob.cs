using Microsoft.Extensions.Logging;
using Quartz;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every 30 s copies what has been sealed off the host.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditShipJob(AuditShipper shipper, ILogger<AuditShipJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken)
    {
        try
        {
            await shipper.ShipAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.NotShipped(exception);
        }
    }
}
