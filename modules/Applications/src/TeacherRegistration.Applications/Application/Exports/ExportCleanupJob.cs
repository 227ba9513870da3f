using Quartz;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Framework.Blobs;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>Every night removes the files of exports that nobody can fetch any more.</summary>
[DisallowConcurrentExecution]
internal sealed class ExportCleanupJob(IBlobStore blobs, TimeProvider timeProvider) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var oldest = timeProvider.GetUtcNow().UtcDateTime - ApplicationExport.Kept;
        foreach (var file in blobs.List(ApplicationExport.Container).Where(file => file.StoredAt < oldest))
        {
            await blobs.DeleteAsync(ApplicationExport.Container, file.TenantId, file.Id, cancellationToken);
        }
    }
}
