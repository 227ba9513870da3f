using Quartz;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>Every night finishes erasures whose commit failed after they were noted.</summary>
[DisallowConcurrentExecution]
internal sealed class ErasureReplayJob(ErasureReplay replay) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await replay.RunAsync(cancellationToken);
}
