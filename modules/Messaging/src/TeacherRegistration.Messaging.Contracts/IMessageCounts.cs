namespace TeacherRegistration.Messaging.Contracts;

/// <summary>Figures for the list of applications of the current agency, which finds out itself which of them its user may see.</summary>
public interface IMessageCounts
{
    /// <summary>The messages of these applications, and the answers of all that wait, by one query.</summary>
    Task<MessageFigures> ReadAsync(IReadOnlyCollection<Guid> applicationIds, CancellationToken cancellationToken = default);
}

/// <summary>What a list shows of messages.</summary>
/// <param name="Counts">Messages by application, without withdrawn ones; applications without any are left out.</param>
/// <param name="Answered">Applications of the agency, of whatever point, whose applicant waits for what the point does with an answer; with the time of the newest one, UTC.</param>
public sealed record MessageFigures(IReadOnlyDictionary<Guid, int> Counts, IReadOnlyDictionary<Guid, DateTime> Answered);
