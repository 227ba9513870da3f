namespace TeacherRegistration.Agencies.Contracts;

/// <summary>
/// A module's rows that name confirmation points: a point that is named anywhere can be closed, not deleted.
/// Each module that keeps such rows registers one.
/// </summary>
public interface IPointUsage
{
    /// <summary>Key of the words for so many rows, in the module's own resource, e.g. <c>Plans:ArrangementsOfPoint</c>; {0} is the number.</summary>
    string TextKey { get; }

    /// <summary>How many rows of the current agency name the point. Asked in the unit of work that deletes it: none may come until that ends.</summary>
    Task<int> CountAsync(Guid pointId, CancellationToken cancellationToken = default);
}
