using Microsoft.Extensions.Logging;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>The alarms of the audit trail, by fixed numbers that a monitoring system can wait for. No personal data.</summary>
internal static partial class AuditLog
{
    [LoggerMessage(4101, LogLevel.Warning, "Failed logins: {Count} of one {Kind} within {Minutes} minutes.")]
    public static partial void FailedLogins(this ILogger logger, int count, string kind, int minutes);

    [LoggerMessage(4102, LogLevel.Critical, "The audit chain is broken. {Fault}.")]
    public static partial void ChainBroken(this ILogger logger, AuditFault fault);

    [LoggerMessage(4103, LogLevel.Information, "Audit retention removed {Count} records.")]
    public static partial void Removed(this ILogger logger, long count);

    [LoggerMessage(4105, LogLevel.Critical, "Audit records do not leave the host (Audit:ShipFolder).")]
    public static partial void NotShipped(this ILogger logger, Exception exception);

    [LoggerMessage(4104, LogLevel.Warning, "Audit records are past their time, and the service's database account may not remove them: run app audit purge with the owner's.")]
    public static partial void NotRemoved(this ILogger logger, Exception exception);
}
