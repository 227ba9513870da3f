using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>Which points of the current agency an application may go to.</summary>
public interface IPointOffers
{
    /// <summary>The points arranged for the 网报计划, started, ended or neither; nothing where the plan is another agency's.</summary>
    /// <param name="applicationPlanId">The 网报计划.</param>
    /// <param name="person">Whose application it is, for the 人员范围.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<PointOffer>> GetAsync(Guid applicationPlanId, PersonToConfirm person, CancellationToken cancellationToken = default);

    /// <summary>注意事项 of the point in the 网报计划, Markdown; null where the point is not arranged in it.</summary>
    Task<string?> FindPrecautionsAsync(Guid applicationPlanId, Guid pointId, CancellationToken cancellationToken = default);
}

/// <summary>What 人员范围 asks of a person.</summary>
/// <param name="School">任教学校.</param>
/// <param name="Stage">Code of 任教学段.</param>
/// <param name="Kind">注册类别.</param>
public sealed record PersonToConfirm(string School, string Stage, RegistrationKind Kind);

/// <summary>One point as it is arranged.</summary>
/// <param name="PointId">The point.</param>
/// <param name="Window">Confirmation start and end.</param>
/// <param name="Scope">人员范围 in words.</param>
/// <param name="Capacity">How many people it can confirm on the working days of its window; null where that is not limited.</param>
/// <param name="IsInScope">Whether the person fits the 人员范围 as a machine reads it.</param>
public sealed record PointOffer(Guid PointId, TimeWindow Window, string Scope, int? Capacity, bool IsInScope);
