using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>The photos that applicants send with an answer.</summary>
internal sealed class AnswerPhotos(
    IBlobStore blobs, IApplicationHeads applications, IRepository<MessageAnswer> answers, IRepository<ApplicantMessage> messages, ICurrentTenant tenant, ICurrentUser user)
{
    /// <summary>A page of A4 can be read at this size.</summary>
    private const int LongestSide = 1600;

    private Guid TenantId => tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");

    /// <summary>The uploads as they are kept; nothing is kept yet.</summary>
    /// <exception cref="BusinessRuleException">400 beside the files: too many, or one of them is refused.</exception>
    public static IReadOnlyList<byte[]> Read(IReadOnlyCollection<(string Name, byte[] Bytes)> uploads) => uploads.Count <= MessageAnswer.MaximumPhotos
        ? [.. uploads.Select(upload => KeptPicture.ToJpeg(upload.Name, upload.Bytes, LongestSide))]
        : throw new BusinessRuleException(MessagingErrorCodes.TooManyPhotos, RuleViolationKind.Invalid, MessageAnswer.MaximumPhotos) { Field = ImageFile.Field };

    /// <summary>Where photos of the number are kept, each under the id of its answer.</summary>
    public static string ContainerOf(int number) => $"answer-photos-{number}";

    /// <summary>Keeps them. Those of a form that is then refused are removed at night (<see cref="AnswerPhotoCleanupJob"/>).</summary>
    public async Task KeepAsync(Guid answerId, IReadOnlyList<byte[]> photos)
    {
        for (var index = 0; index < photos.Count; index++)
        {
            await blobs.SaveAsync(ContainerOf(index + 1), TenantId, answerId, photos[index]);
        }
    }

    /// <summary>One photo, for the applicant and for staff who may see the application; null where there is none.</summary>
    /// <param name="applicationId">Id of the application.</param>
    /// <param name="answerId">Id of one of its answers.</param>
    /// <param name="number">1 to 3.</param>
    /// <exception cref="BusinessRuleException">404: the application is not there or out of scope.</exception>
    public async Task<byte[]?> FindAsync(Guid applicationId, Guid answerId, int number)
    {
        await applications.GetAsync(applicationId);
        var answer = await answers.Query().FirstOrDefaultAsync(row => row.Id == answerId && row.ApplicationId == applicationId && row.PhotoCount >= number);
        // With its message an answer is gone for the applicant (rule 87), never for the point.
        var isShown = answer is not null
            && (!user.Has(IdentityPermissions.ApplicantSite) || await messages.Query().AnyAsync(message => message.Id == answer.MessageId && message.WithdrawnAt == null));
        return isShown ? await blobs.FindAsync(ContainerOf(number), TenantId, answerId) : null;
    }
}
