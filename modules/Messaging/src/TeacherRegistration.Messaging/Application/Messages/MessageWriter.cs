using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>Writes a message to each of the applicants in the current user's name; who may do so is asked before.</summary>
internal sealed class MessageWriter(IRepository<ApplicantMessage> messages, IAgencyDirectory agencies, ICurrentUser user, IRequestClock clock)
{
    public Task WriteAsync(Guid applicationId, MessageContent content, CancellationToken cancellationToken = default) =>
        WriteAsync([applicationId], sendingId: null, content, cancellationToken);

    public async Task WriteAsync(IEnumerable<Guid> applicationIds, Guid? sendingId, MessageContent content, CancellationToken cancellationToken = default)
    {
        var clean = content with { Text = PlainText.Clean(content.Text, nameof(ApplicantMessage.Text)) };
        var agency = (await agencies.GetCurrentAsync(cancellationToken)).ShortName;
        var sender = new Sender(user.LoginName, user.DisplayName, user.PointId is null ? agency : agency + user.PlaceName);
        foreach (var applicationId in applicationIds)
        {
            messages.Add(ApplicantMessage.Send(Guid.CreateVersion7(), applicationId, sendingId, clean, sender, clock.UtcNow));
        }
    }
}
