using Quartz;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Blobs;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>Every night removes the workbooks of 证书库 that are older than a day: imported or not, nobody needs them any more.</summary>
[DisallowConcurrentExecution]
internal sealed class RegisterCleanupJob(UnnamedBlobs blobs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public Task RunAsync(CancellationToken cancellationToken = default) =>
        blobs.RemoveAsync(CertificateImport.Container, (_, _) => Task.FromResult<List<Guid>?>([]), cancellationToken);
}
