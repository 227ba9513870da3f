using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Blobs;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>
/// The photos that applicants have entered, outside all agencies: under the account's id, so that nobody reaches another's by naming it; there each
/// upload has an id of its own, and only the record that names it uses it.
/// </summary>
internal sealed class ApplicantPhotos(IBlobStore blobs)
{
    public Task<byte[]?> FindAsync(Guid accountId, PhotoKind kind, Guid photoId, CancellationToken cancellationToken) =>
        blobs.FindAsync(kind.Container(), accountId, photoId, cancellationToken);

    /// <summary>Keeps the photo; returns its id.</summary>
    public async Task<Guid> AddAsync(Guid accountId, PhotoKind kind, byte[] jpeg, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        await blobs.SaveAsync(kind.Container(), accountId, id, jpeg, cancellationToken);
        return id;
    }

    /// <summary>Copies an application's photo to the account; null where it has none.</summary>
    public async Task<Guid?> TakeAsync(PhotoKind kind, Guid agencyId, Guid applicationId, Guid accountId, CancellationToken cancellationToken) =>
        await blobs.FindAsync(kind.Container(), agencyId, applicationId, cancellationToken) is { } jpeg ? await AddAsync(accountId, kind, jpeg, cancellationToken) : null;

    /// <summary>Makes the application's photos those of the record; of a kind that it does not name there is none.</summary>
    public async Task GiveAsync(Guid accountId, RecordPhotos named, Guid agencyId, Guid applicationId, CancellationToken cancellationToken)
    {
        foreach (var (kind, photoId) in named.All)
        {
            if (photoId is not { } id)
            {
                await blobs.DeleteAsync(kind.Container(), agencyId, applicationId, cancellationToken);
            }
            else if (await blobs.FindAsync(kind.Container(), accountId, id, cancellationToken) is { } jpeg)
            {
                await blobs.SaveAsync(kind.Container(), agencyId, applicationId, jpeg, cancellationToken);
            }
        }
    }

    /// <summary>Whether the application has this photo already, or neither has one.</summary>
    public async Task<bool> IsGivenAsync(Guid accountId, PhotoKind kind, Guid? photoId, Guid agencyId, Guid applicationId, CancellationToken cancellationToken)
    {
        var own = photoId is { } id ? await blobs.FindAsync(kind.Container(), accountId, id, cancellationToken) : null;
        var given = await blobs.FindAsync(kind.Container(), agencyId, applicationId, cancellationToken);
        return own.AsSpan().SequenceEqual(given);
    }

    /// <summary>Deletes whatever lies under the account's id, named or not.</summary>
    public async Task DeleteAllAsync(Guid accountId, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<PhotoKind>())
        {
            await blobs.DeleteAllAsync(kind.Container(), accountId, cancellationToken);
        }
    }

    public async Task DeleteAsync(Guid accountId, IEnumerable<Guid> photoIds, CancellationToken cancellationToken)
    {
        foreach (var (id, kind) in photoIds.SelectMany(id => Enum.GetValues<PhotoKind>().Select(kind => (id, kind))))
        {
            await blobs.DeleteAsync(kind.Container(), accountId, id, cancellationToken);
        }
    }
}

/// <summary>The photos of what is submitted.</summary>
internal sealed record RecordPhotos(Guid? CertificateId, Guid? StickerId, Guid? PortraitId)
{
    public IEnumerable<(PhotoKind Kind, Guid? Id)> All => [(PhotoKind.Certificate, CertificateId), (PhotoKind.Sticker, StickerId), (PhotoKind.Portrait, PortraitId)];

    /// <summary>Of a certificate that the system issued no photo is shown (rule 46), so none goes with it.</summary>
    public static RecordPhotos Of(PersonalFile file, HeldCertificate certificate) => certificate.Info.Origin == CertificateOrigin.SystemIssued
        ? new(null, null, file.PortraitId)
        : new(certificate.PhotoId, certificate.StickerId, file.PortraitId);
}
