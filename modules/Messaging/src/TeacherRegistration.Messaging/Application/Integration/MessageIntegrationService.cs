using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Application.Integration;

internal sealed class MessageIntegrationService(MessageWriter writer) : IMessageIntegrationService
{
    public Task SendAsync(Guid applicationId, string text, CancellationToken cancellationToken) => writer.WriteAsync(applicationId, text, cancellationToken);
}
