using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>留言记录: everything that was ever left to one applicant (rules 86 and 88), for whoever may see the application.</summary>
internal sealed class MessageHistoryAppService(
    IApplicationHeads applications, IRepository<ApplicantMessage> messages, IRepository<MessageAnswer> answers, WorkPeriods workPeriods)
{
    public async Task<MessageHistory> GetAsync(Guid applicationId)
    {
        var application = await applications.GetAsync(applicationId);
        var items = await messages.Query()
            .Where(message => message.ApplicationId == applicationId)
            .OrderByDescending(message => message.SentAt)
            .ThenByDescending(message => message.Id)
            .Select(message => new MessageItem(
                message.Id, message.Text, message.AllowsPhotos, message.SenderLoginName, message.SenderName, message.SenderPlace, message.SentAt, message.ReadAt, message.WithdrawnAt, message.WithdrawnBy))
            .ToListAsync();
        var answered = await answers.Query().Where(answer => answer.ApplicationId == applicationId).OrderBy(answer => answer.AnsweredAt).Select(AnswerItem.Of).ToListAsync();
        return new MessageHistory(
            application, [.. items.Select(item => item with { Answers = [.. answered.Where(answer => answer.MessageId == item.Id)] })], await workPeriods.AreOpenAsync([application]));
    }
}
