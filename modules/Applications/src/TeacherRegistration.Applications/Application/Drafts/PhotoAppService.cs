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
    private static readonly SemaphoreSlim Decoding = new(1);

    /// <summary>Checks, scans, cuts and keeps the photo. Outside a transaction.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="subjectId">The certificate; of a portrait the record itself.</param>
    /// <param name="kind">What it shows.</param>
    /// <param name="upload">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="BusinessRuleException">400 beside the file; 404: no such record or certificate; 503: nobody can say whether it is clean.</exception>
    public async Task KeepAsync(Guid recordId, Guid subjectId, PhotoKind kind, PhotoUpload upload, CancellationToken cancellationToken)
    {
        audit.About(nameof(PersonalRecord), recordId);
        DemandThere((await store.ReadAsync(recordId)).File, recordId, subjectId, kind);
        await scanner.DemandCleanAsync(upload.Bytes, user.Id, cancellationToken);
        await photos.SaveAsync(user.Id, kind, subjectId, await ApplyAsync(kind, upload, cancellationToken), cancellationToken);
    }

    /// <summary>Notes in the record that the photo is there.</summary>
    public async Task NoteAsync(Guid recordId, Guid subjectId, PhotoKind kind) => await store.WriteAsync(recordId, kind switch
    {
        PhotoKind.Portrait => (await store.ReadAsync(recordId)).File with { HasPortrait = true },
        _ => Note((await store.ReadAsync(recordId)).File, subjectId, kind),
    });

    /// <exception cref="BusinessRuleException">404: not there, or not the applicant's.</exception>
    public async Task<byte[]> GetAsync(Guid recordId, Guid subjectId, PhotoKind kind)
    {
        DemandThere((await store.ReadAsync(recordId)).File, recordId, subjectId, kind);
        return await photos.FindAsync(user.Id, kind, subjectId, CancellationToken.None) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>One at a time: a decoded picture is many times its file.</summary>
    private static async Task<byte[]> ApplyAsync(PhotoKind kind, PhotoUpload upload, CancellationToken cancellationToken)
    {
        await Decoding.WaitAsync(cancellationToken);
        try
        {
            return upload.Cut.Apply(kind, upload.Name, upload.Bytes);
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

    private static PersonalFile Note(PersonalFile file, Guid certificateId, PhotoKind kind)
    {
        var certificate = file.Certificates.FirstOrDefault(row => row.Id == certificateId) ?? throw BusinessRuleException.NotFound();
        return file.With(kind == PhotoKind.Certificate ? certificate with { HasPhoto = true } : certificate with { HasSticker = true });
    }
}

/// <summary>A photo as it was sent.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Cut">Which part of it is meant.</param>
internal sealed record PhotoUpload(string Name, byte[] Bytes, PhotoCut Cut);
