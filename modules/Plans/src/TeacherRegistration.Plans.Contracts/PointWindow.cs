using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>When a point confirms applications of a 网报计划.</summary>
/// <param name="ApplicationPlanId">The 网报计划.</param>
/// <param name="PointId">The point.</param>
/// <param name="Window">Confirmation start and end.</param>
/// <param name="Scope">人员范围: whom the point may confirm, in words.</param>
public sealed record PointWindow(Guid ApplicationPlanId, Guid PointId, TimeWindow Window, string Scope);
