namespace TeacherRegistration.Applications.Contracts;

/// <summary>
/// Keeps on each application of the current agency what a list shows of its 留言, in the caller's unit of work, so that a list need not look at
/// the messages. No version changes: whoever has the case open meanwhile has not been overtaken.
/// </summary>
public interface IMessageMarks
{
    /// <summary>So many more messages, or fewer, can be read by the applicant of each.</summary>
    /// <param name="applicationIds">Which applications.</param>
    /// <param name="by">1 for a message sent, -1 for one withdrawn.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task CountAsync(IReadOnlyCollection<Guid> applicationIds, int by, CancellationToken cancellationToken = default);

    /// <summary>The applicant has answered and waits for what the point does.</summary>
    /// <param name="applicationId">Which application.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task AnsweredAsync(Guid applicationId, DateTime at, CancellationToken cancellationToken = default);

    /// <summary>The point has dealt with the applicant's answers.</summary>
    /// <param name="applicationId">Which application.</param>
    /// <param name="newest">When the newest of these answers came, UTC: one that has come since still waits.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task HandledAsync(Guid applicationId, DateTime newest, CancellationToken cancellationToken = default);
}
