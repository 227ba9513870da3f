using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Integration;

internal sealed class MessageCounts(IRepository<ApplicantMessage> messages, IRepository<MessageAnswer> answers) : IMessageCounts
{
    public async Task<MessageFigures> ReadAsync(IReadOnlyCollection<Guid> applicationIds, CancellationToken cancellationToken)
    {
        // One query: every list asks for both.
        var rows = await messages.Query()
            .Where(message => applicationIds.Contains(message.ApplicationId) && message.WithdrawnAt == null)
            .GroupBy(message => message.ApplicationId)
            .Select(group => new { Id = group.Key, Count = group.Count(), AnsweredAt = (DateTime?)null })
            .Concat(answers.Query()
                .Where(answer => answer.HandledAt == null)
                .OrderBy(answer => answer.AnsweredAt)
                .Take(OpenAnswers.MaximumWaiting)
                .Select(answer => new { Id = answer.ApplicationId, Count = 0, AnsweredAt = (DateTime?)answer.AnsweredAt }))
            .ToListAsync(cancellationToken);
        return new MessageFigures(
            rows.Where(row => row.AnsweredAt is null).ToDictionary(row => row.Id, row => row.Count),
            rows.Where(row => row.AnsweredAt is not null).GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.Max(row => row.AnsweredAt!.Value)));
    }
}
