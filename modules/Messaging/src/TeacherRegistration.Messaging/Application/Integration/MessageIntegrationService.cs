using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Integration;

internal sealed class MessageIntegrationService(MessageWriter writer, OpenAnswers answers) : IMessageIntegrationService
{
    public Task SendAsync(Guid applicationId, string text, bool allowsPhotos, CancellationToken cancellationToken) =>
        writer.WriteAsync(applicationId, new MessageContent(text, allowsPhotos), cancellationToken);

    public Task HandleAnswersAsync(Guid applicationId, CancellationToken cancellationToken) => answers.HandleAsync(applicationId, cancellationToken);
}
