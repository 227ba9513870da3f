using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Integration;

internal sealed class MessageIntegrationService(
    MessageWriter writer, IApplicationHeads applications, OpenAnswers answers, IRepository<WaitingText> texts, ICurrentTenant agency) : IMessageIntegrationService
{
    public Task SendAsync(Guid applicationId, string text, bool allowsPhotos, CancellationToken cancellationToken) =>
        writer.WriteComposedAsync(applicationId, new MessageContent(text, allowsPhotos), cancellationToken);

    public async Task SendWrittenAsync(Guid applicationId, string text, bool allowsPhotos, CancellationToken cancellationToken) =>
        await writer.WriteAsync([await applications.GetAsync(applicationId, cancellationToken)], sendingId: null, new MessageContent(text, allowsPhotos), cancellationToken);

    public void SendSms(Guid applicationId, string templateKey) =>
        texts.Add(new WaitingText(Guid.CreateVersion7(), agency.Id!.Value, agency.ProvinceId!.Value, applicationId, templateKey));

    public Task HandleAnswersAsync(Guid applicationId, CancellationToken cancellationToken) => answers.HandleAsync(applicationId, cancellationToken);
}
