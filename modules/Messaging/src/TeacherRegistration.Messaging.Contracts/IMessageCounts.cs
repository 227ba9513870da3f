namespace TeacherRegistration.Messaging.Contracts;

/// <summary>How many messages applicants of the current agency can read: figures for lists, which have found the applications themselves.</summary>
public interface IMessageCounts
{
    /// <summary>The messages by application, without withdrawn ones; applications without any are left out.</summary>
    Task<IReadOnlyDictionary<Guid, int>> CountAsync(IReadOnlyCollection<Guid> applicationIds, CancellationToken cancellationToken = default);
}
