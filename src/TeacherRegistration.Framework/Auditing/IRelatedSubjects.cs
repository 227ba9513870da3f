namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// An act on many objects at once leaves one record, about the act. A module that has such acts says here which of them concern an
/// object, so that the object's history is whole.
/// </summary>
public interface IRelatedSubjects
{
    /// <summary>The ids under which such acts on the object are recorded, of the current agency.</summary>
    Task<IReadOnlyList<Guid>> FindAsync(Guid subjectId, CancellationToken cancellationToken = default);
}
