using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>The applicants' photos of certificates that the national system did not issue (rule 47).</summary>
internal sealed class CertificatePhotos(IBlobStore blobs, ICurrentTenant tenant)
{
    private const string Container = "certificate-photos";

    private Guid TenantId => tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");

    public bool Exists(Guid applicationId) => blobs.Exists(Container, TenantId, applicationId);

    public Task<byte[]?> FindAsync(Guid applicationId) => blobs.FindAsync(Container, TenantId, applicationId);

    public Task SaveAsync(Guid applicationId, byte[] jpeg, CancellationToken cancellationToken) =>
        blobs.SaveAsync(Container, TenantId, applicationId, jpeg, cancellationToken);

    public Task DeleteAsync(Guid applicationId, CancellationToken cancellationToken) =>
        blobs.DeleteAsync(Container, TenantId, applicationId, cancellationToken);

    /// <summary>Copies the photo of another agency's application to one of the current agency's. The caller has found the transfer that allows it.</summary>
    public async Task BringAsync(Guid fromAgencyId, Guid fromApplicationId, Guid applicationId, CancellationToken cancellationToken)
    {
        if (await blobs.FindAsync(Container, fromAgencyId, fromApplicationId, cancellationToken) is { } jpeg)
        {
            await SaveAsync(applicationId, jpeg, cancellationToken);
        }
    }
}
