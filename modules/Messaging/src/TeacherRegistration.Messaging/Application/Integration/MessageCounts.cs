using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Integration;

internal sealed class MessageCounts(IRepository<ApplicantMessage> messages) : IMessageCounts
{
    public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(IReadOnlyCollection<Guid> applicationIds, CancellationToken cancellationToken) =>
        applicationIds.Count == 0
            ? new Dictionary<Guid, int>()
            : await messages.Query()
                .Where(message => applicationIds.Contains(message.ApplicationId) && message.WithdrawnAt == null)
                .GroupBy(message => message.ApplicationId)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
}
