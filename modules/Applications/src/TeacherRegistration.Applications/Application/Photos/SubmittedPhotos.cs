using TeacherRegistration.Applications.Domain.Drafts;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>Brings the photos of what is submitted from the applicant's to the application's, which never follows later changes.</summary>
internal sealed class SubmittedPhotos(ApplicantPhotos own, ApplicationPhotos photos)
{
    public async Task CopyAsync(ApplicationDraft draft, HeldCertificate certificate, CancellationToken cancellationToken)
    {
        await CopyAsync(PhotoKind.Certificate, certificate.Id, draft.Id, cancellationToken);
        await CopyAsync(PhotoKind.Sticker, certificate.Id, draft.Id, cancellationToken);
        await CopyAsync(PhotoKind.Portrait, draft.RecordId, draft.Id, cancellationToken);
    }

    public async Task ForgetAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            await own.DeleteAllAsync(id, cancellationToken);
        }
    }

    public Task DropAsync(Guid applicationId, CancellationToken cancellationToken) => photos.DeleteAllAsync(applicationId, cancellationToken);

    private async Task CopyAsync(PhotoKind kind, Guid from, Guid applicationId, CancellationToken cancellationToken)
    {
        if (await own.FindAsync(kind, from) is { } jpeg)
        {
            await photos.SaveAsync(kind, applicationId, jpeg, cancellationToken);
        }
    }
}
