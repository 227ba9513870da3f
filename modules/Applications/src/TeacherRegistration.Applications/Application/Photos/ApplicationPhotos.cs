using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>The photos of applications of the current agency: copies of what their applicants have, or of what another agency had.</summary>
internal sealed class ApplicationPhotos(IBlobStore blobs, ICurrentTenant tenant)
{
    private Guid TenantId => tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");

    public bool Exists(PhotoKind kind, Guid applicationId) => blobs.Exists(kind.Container(), TenantId, applicationId);

    public Task<byte[]?> FindAsync(PhotoKind kind, Guid applicationId) => blobs.FindAsync(kind.Container(), TenantId, applicationId);

    public Task SaveAsync(PhotoKind kind, Guid applicationId, byte[] jpeg, CancellationToken cancellationToken) =>
        blobs.SaveAsync(kind.Container(), TenantId, applicationId, jpeg, cancellationToken);

    public async Task DeleteAllAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<PhotoKind>())
        {
            await blobs.DeleteAsync(kind.Container(), TenantId, applicationId, cancellationToken);
        }
    }

    /// <summary>Copies the photos of another agency's application to one of the current agency's. The caller has found the transfer that allows it.</summary>
    public async Task BringAsync(Guid fromAgencyId, Guid fromApplicationId, Guid applicationId, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<PhotoKind>())
        {
            if (await blobs.FindAsync(kind.Container(), fromAgencyId, fromApplicationId, cancellationToken) is { } jpeg)
            {
                await SaveAsync(kind, applicationId, jpeg, cancellationToken);
            }
        }
    }
}
