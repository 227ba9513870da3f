using TeacherRegistration.Framework.Blobs;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>The photos that applicants have in their personal centre, outside all tenants: by the id of the certificate, or of the account.</summary>
internal sealed class ApplicantPhotos(IBlobStore blobs)
{
    public Task<byte[]?> FindAsync(PhotoKind kind, Guid id) => blobs.FindAsync(kind.Container(), Guid.Empty, id);

    public Task SaveAsync(PhotoKind kind, Guid id, byte[] jpeg, CancellationToken cancellationToken) =>
        blobs.SaveAsync(kind.Container(), Guid.Empty, id, jpeg, cancellationToken);

    public async Task DeleteAllAsync(Guid id, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<PhotoKind>())
        {
            await blobs.DeleteAsync(kind.Container(), Guid.Empty, id, cancellationToken);
        }
    }
}
