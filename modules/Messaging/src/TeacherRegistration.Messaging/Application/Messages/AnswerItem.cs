using System.Linq.Expressions;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>An answer as its record shows it.</summary>
internal sealed record AnswerItem(Guid Id, Guid ApplicationId, Guid MessageId, string Text, int PhotoCount, DateTime AnsweredAt, DateTime? HandledAt, string? HandledBy)
{
    public static readonly Expression<Func<MessageAnswer, AnswerItem>> Of = answer => new AnswerItem(
        answer.Id, answer.ApplicationId, answer.MessageId, answer.Text, answer.PhotoCount, answer.AnsweredAt, answer.HandledAt, answer.HandledBy);
}
