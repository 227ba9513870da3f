using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>The photos of a record: of its certificates, and the portrait.</summary>
internal sealed class PhotoAppService(DraftStore store, ApplicantPhotos photos, UploadScanner scanner, ICurrentUser user, AuditScope audit)
{
    private static readonly SemaphoreSlim Reading = new(4);
    private static readonly SemaphoreSlim Decoding = new(1);

    /// <summary>Checks, scans, cuts and keeps the photo. Outside a transaction.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="subjectId">The certificate; of a portrait the record itself.</param>
    /// <param name="kind">What it shows.</param>
    /// <param name="upload">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="BusinessRuleException">400 beside the file; 404: no such record or certificate; 503: nobody can say whether it is clean.</exception>
    /// <returns>The photo's id.</returns>
    public async Task<Guid> KeepAsync(Guid recordId, Guid subjectId, PhotoKind kind, PhotoUpload upload, CancellationToken cancellationToken)
    {
        audit.About(nameof(PersonalRecord), recordId);
        DemandThere((await store.ReadAsync(recordId)).File, recordId, subjectId, kind);
        return await photos.AddAsync(user.Id, kind, await ReadAsync(kind, upload, cancellationToken), cancellationToken);
    }

    /// <summary>Names the photo in the record, in place of a former one.</summary>
    public Task<PersonalFile> NoteAsync(Guid recordId, Guid subjectId, PhotoKind kind, Guid photoId) =>
        store.ChangeAsync(recordId, file => kind == PhotoKind.Portrait ? file with { PortraitId = photoId } : Note(file, subjectId, kind, photoId));

    /// <exception cref="BusinessRuleException">404: not there, or not the applicant's.</exception>
    public async Task<byte[]> GetAsync(Guid recordId, Guid subjectId, PhotoKind kind)
    {
        var file = (await store.ReadAsync(recordId)).File;
        DemandThere(file, recordId, subjectId, kind);
        var certificate = file.Certificates.FirstOrDefault(row => row.Id == subjectId);
        var photoId = kind switch
        {
            PhotoKind.Portrait => file.PortraitId,
            PhotoKind.Certificate => certificate?.PhotoId,
            _ => certificate?.StickerId,
        };
        return (photoId is { } id ? await photos.FindAsync(user.Id, kind, id, CancellationToken.None) : null) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>A few at a time: the others wait on the disk.</summary>
    private async Task<byte[]> ReadAsync(PhotoKind kind, PhotoUpload upload, CancellationToken cancellationToken)
    {
        await Reading.WaitAsync(cancellationToken);
        try
        {
            using var picture = await upload.ReadAsync(cancellationToken);
            await scanner.DemandCleanAsync(picture.Bytes, user.Id, cancellationToken);
            return await CutAsync(kind, upload, picture.Bytes, cancellationToken);
        }
        finally
        {
            Reading.Release();
        }
    }

    /// <summary>One at a time: a decoded picture is many times its file.</summary>
    private static async Task<byte[]> CutAsync(PhotoKind kind, PhotoUpload upload, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await Decoding.WaitAsync(cancellationToken);
        try
        {
            return upload.Cut.Apply(kind, upload.Name, bytes);
        }
        finally
        {
            Decoding.Release();
        }
    }

    private static void DemandThere(PersonalFile file, Guid recordId, Guid subjectId, PhotoKind kind)
    {
        if (kind == PhotoKind.Portrait ? subjectId != recordId : file.Certificates.All(row => row.Id != subjectId))
        {
            throw BusinessRuleException.NotFound();
        }
    }

    private static PersonalFile Note(PersonalFile file, Guid certificateId, PhotoKind kind, Guid photoId)
    {
        var certificate = file.Certificates.FirstOrDefault(row => row.Id == certificateId) ?? throw BusinessRuleException.NotFound();
        return file.With(kind == PhotoKind.Certificate ? certificate with { PhotoId = photoId } : certificate with { StickerId = photoId });
    }
}

/// <summary>A photo as it was sent.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="ReadAsync">Reads the file.</param>
/// <param name="Cut">Which part of it is meant.</param>
internal sealed record PhotoUpload(string Name, Func<CancellationToken, Task<UploadedPicture>> ReadAsync, PhotoCut Cut);
