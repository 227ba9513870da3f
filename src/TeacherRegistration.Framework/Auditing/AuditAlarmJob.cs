using Quartz;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Every 30 s looks for alarms, so that one is raised within a minute.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditAlarmJob(AuditAlarms alarms) : IJob
{
    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await alarms.CheckAsync(cancellationToken);
}
