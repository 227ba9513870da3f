using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>Where exports and their files are kept, and who makes them.</summary>
internal sealed class ExportStore(IRepository<ApplicationExport> exports, IBlobStore blobs, IBackgroundJobManager jobs, ICurrentTenant tenant, TimeProvider timeProvider)
{
    public IRepository<ApplicationExport> Exports => exports;

    public DateTime Now => timeProvider.GetUtcNow().UtcDateTime;

    public void Enqueue(Guid id) => jobs.Enqueue<ApplicationExportJob>(new Dictionary<string, string>
    {
        [ApplicationExportJob.ExportIdKey] = id.ToString(),
        [ApplicationExportJob.AgencyIdKey] = tenant.Id.ToString()!,
        [ApplicationExportJob.ProvinceIdKey] = tenant.ProvinceId.ToString()!,
    });

    public Task<byte[]?> FindAsync(ApplicationExport export, CancellationToken cancellationToken) =>
        blobs.FindAsync(ApplicationExport.Container, export.TenantId, export.Id, cancellationToken);

    public Task SaveAsync(ApplicationExport export, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        blobs.SaveAsync(ApplicationExport.Container, export.TenantId, export.Id, content, cancellationToken);
}
