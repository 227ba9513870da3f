using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>确认点安排 as the other modules need it: when a point confirms the applications of one 网报计划.</summary>
/// <param name="ApplicationPlanId">网报计划.</param>
/// <param name="PointId">Confirmation point.</param>
/// <param name="Window">Confirmation start and end, closed, UTC.</param>
public sealed record PointWindow(Guid ApplicationPlanId, Guid PointId, TimeWindow Window);
