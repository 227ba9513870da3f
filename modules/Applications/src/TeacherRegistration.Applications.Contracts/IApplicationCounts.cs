namespace TeacherRegistration.Applications.Contracts;

/// <summary>How many applications the current agency has: figures for those who plan, of no single person.</summary>
public interface IApplicationCounts
{
    /// <summary>The applications of the given 网报计划 by plan and point; pairs without any are left out.</summary>
    Task<IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), ApplicationCount>> CountByPointAsync(
        IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken = default);
}

/// <summary>So many applications.</summary>
/// <param name="All">Whatever became of them.</param>
/// <param name="Live">Without those that were not accepted.</param>
public readonly record struct ApplicationCount(int All, int Live);
