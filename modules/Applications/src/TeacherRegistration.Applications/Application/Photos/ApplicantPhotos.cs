using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Blobs;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>
/// The photos that applicants have entered, outside all agencies: under the account's id, so that nobody reaches another's by naming it; there by
/// the id of the certificate, or of the record whose portrait it is.
/// </summary>
internal sealed class ApplicantPhotos(IBlobStore blobs)
{
    public Task<byte[]?> FindAsync(Guid accountId, PhotoKind kind, Guid id, CancellationToken cancellationToken) =>
        blobs.FindAsync(kind.Container(), accountId, id, cancellationToken);

    public Task SaveAsync(Guid accountId, PhotoKind kind, Guid id, byte[] jpeg, CancellationToken cancellationToken) =>
        blobs.SaveAsync(kind.Container(), accountId, id, jpeg, cancellationToken);

    /// <summary>Copies an application's photo to the account, if it has one.</summary>
    public Task<bool> TakeAsync(PhotoKind kind, Guid agencyId, Guid applicationId, Guid accountId, Guid id, CancellationToken cancellationToken) =>
        CopyAsync(kind, (agencyId, applicationId), (accountId, id), cancellationToken);

    /// <summary>Copies what stands in the record to the application, which never follows later changes.</summary>
    public async Task GiveAsync(Guid accountId, Guid recordId, Guid certificateId, Guid agencyId, Guid applicationId, CancellationToken cancellationToken)
    {
        await CopyAsync(PhotoKind.Certificate, (accountId, certificateId), (agencyId, applicationId), cancellationToken);
        await CopyAsync(PhotoKind.Sticker, (accountId, certificateId), (agencyId, applicationId), cancellationToken);
        await CopyAsync(PhotoKind.Portrait, (accountId, recordId), (agencyId, applicationId), cancellationToken);
    }

    public async Task DeleteAsync(Guid ownerId, IEnumerable<Guid> ids, IReadOnlyCollection<PhotoKind> kinds, CancellationToken cancellationToken)
    {
        foreach (var (id, kind) in ids.SelectMany(id => kinds.Select(kind => (id, kind))))
        {
            await blobs.DeleteAsync(kind.Container(), ownerId, id, cancellationToken);
        }
    }

    /// <summary>The ids under which the record has photos.</summary>
    public static IReadOnlyList<Guid> IdsOf(Guid recordId, PersonalFile file) => [recordId, .. file.Certificates.Select(row => row.Id)];

    private async Task<bool> CopyAsync(PhotoKind kind, (Guid Owner, Guid Id) from, (Guid Owner, Guid Id) to, CancellationToken cancellationToken)
    {
        if (await blobs.FindAsync(kind.Container(), from.Owner, from.Id, cancellationToken) is not { } jpeg)
        {
            return false;
        }

        await blobs.SaveAsync(kind.Container(), to.Owner, to.Id, jpeg, cancellationToken);
        return true;
    }
}
