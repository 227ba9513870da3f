using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Integration;

internal sealed class MessageIntegrationService(
    MessageWriter writer, IApplicationHeads applications, OpenAnswers answers, IBackgroundJobManager jobs, ICurrentTenant agency) : IMessageIntegrationService
{
    public Task SendAsync(Guid applicationId, string text, bool allowsPhotos, CancellationToken cancellationToken) =>
        writer.WriteComposedAsync(applicationId, new MessageContent(text, allowsPhotos), cancellationToken);

    public async Task SendWrittenAsync(Guid applicationId, string text, bool allowsPhotos, CancellationToken cancellationToken) =>
        await writer.WriteAsync([await applications.GetAsync(applicationId, cancellationToken)], sendingId: null, new MessageContent(text, allowsPhotos), cancellationToken);

    public void SendSms(Guid applicationId, string templateKey) => jobs.Enqueue<ApplicationSmsJob>(ApplicationSmsJob.Data(agency, applicationId, templateKey));

    public Task HandleAnswersAsync(Guid applicationId, CancellationToken cancellationToken) => answers.HandleAsync(applicationId, cancellationToken);
}
