using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>What an applicant answers to a 留言 of the own application, while the agency is at work.</summary>
internal sealed class AnswerAppService(
    IApplicationHeads applications, IRepository<ApplicantMessage> messages, IRepository<MessageAnswer> answers, AnswerPhotos photos, WorkPeriods workPeriods, IRequestClock clock)
{
    /// <summary>In the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">404: not the applicant's message, or withdrawn. 409: not now, or often enough. 400: empty, too long, too many photos.</exception>
    public async Task AnswerAsync(Guid applicationId, Guid messageId, string? text, IReadOnlyList<byte[]> pictures)
    {
        var application = await applications.GetAsync(applicationId);
        var message = await messages.Query().FirstOrDefaultAsync(row => row.Id == messageId && row.ApplicationId == applicationId) ?? throw BusinessRuleException.NotFound();
        if (application.Status == ConfirmationStatus.Withdrawn || !await workPeriods.AreOpenAsync([application]))
        {
            throw new BusinessRuleException(MessagingErrorCodes.AnswersClosed, RuleViolationKind.Conflict);
        }

        if (await answers.Query().CountAsync(row => row.ApplicationId == applicationId && row.MessageId == messageId) >= MessageAnswer.MaximumPerMessage)
        {
            throw new BusinessRuleException(MessagingErrorCodes.TooManyAnswers, RuleViolationKind.Conflict, MessageAnswer.MaximumPerMessage);
        }

        var clean = PlainText.Clean(text, nameof(MessageAnswer.Text));
        var answer = MessageAnswer.To(message, clean, pictures.Count, clock.UtcNow);
        await photos.KeepAsync(answer.Id, pictures);
        answers.Add(answer);
    }
}
