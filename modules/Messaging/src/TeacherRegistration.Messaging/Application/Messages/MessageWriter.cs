using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>Leaves messages to applicants in the current user's name; who may do so is asked before.</summary>
internal sealed class MessageWriter(IRepository<ApplicantMessage> messages, MessageFiller filler, IAgencyDirectory agencies, ICurrentUser user, IRequestClock clock)
{
    /// <summary>To each of the applicants what a person has written, with its placeholders filled in.</summary>
    public async Task WriteAsync(IReadOnlyList<ApplicationHead> recipients, Guid? sendingId, MessageContent content, CancellationToken cancellationToken = default)
    {
        var texts = await filler.FillAsync(recipients, WrittenText.Read(content.Text), cancellationToken);
        var sender = await GetSenderAsync(cancellationToken);
        foreach (var (recipient, text) in recipients.Zip(texts))
        {
            Add(recipient.Id, sendingId, content with { Text = text }, sender);
        }
    }

    /// <summary>To one applicant what the product has composed, to the letter.</summary>
    public async Task WriteComposedAsync(Guid applicationId, MessageContent content, CancellationToken cancellationToken = default) =>
        Add(applicationId, sendingId: null, content with { Text = PlainText.Clean(content.Text, nameof(content.Text)) }, await GetSenderAsync(cancellationToken));

    private async Task<Sender> GetSenderAsync(CancellationToken cancellationToken)
    {
        var agency = (await agencies.GetCurrentAsync(cancellationToken)).ShortName;
        return new Sender(user.LoginName, user.DisplayName, user.PointId is null ? agency : agency + user.PlaceName);
    }

    private void Add(Guid applicationId, Guid? sendingId, MessageContent content, Sender sender) =>
        messages.Add(ApplicantMessage.Send(Guid.CreateVersion7(), applicationId, sendingId, content, sender, clock.UtcNow));
}
