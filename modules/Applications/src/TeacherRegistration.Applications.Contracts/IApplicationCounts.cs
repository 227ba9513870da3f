namespace TeacherRegistration.Applications.Contracts;

/// <summary>How many applications the current agency has: figures for those who plan, of no single person.</summary>
public interface IApplicationCounts
{
    /// <summary>The applications of the given 网报计划 by plan and point, whatever became of them; pairs without any are left out.</summary>
    Task<IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), int>> CountByPointAsync(
        IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken = default);
}
