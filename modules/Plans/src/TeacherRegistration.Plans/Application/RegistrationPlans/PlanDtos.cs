using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

internal sealed record RegistrationPlanDto(Guid Id, int Year, string Name, TimeWindow WorkPeriod, PlanState State);

/// <summary>A published plan of the province.</summary>
internal sealed record ProvincePlanDto(Guid Id, string Name, IReadOnlyList<PhaseDto> Phases);

internal sealed record RegistrationPlanDetailsDto(
    Guid Id, string Name, PlanState State, IReadOnlyList<PhaseDto> Phases, IReadOnlyList<ApplicationPlanDto> ApplicationPlans, IReadOnlyList<PointGroup> Points);

/// <summary>A stretch of the plan; <paramref name="NameKey"/> is its word in the resource.</summary>
internal sealed record PhaseDto(string NameKey, TimeWindow Window);

internal sealed record ApplicationPlanDto(Guid Id, string Name, TimeWindow Window, RegistrationKinds Kinds, string Eligibility);

/// <summary>The points that confirm in the same window, the own one first.</summary>
/// <param name="ApplicationPlanId">The 网报计划.</param>
/// <param name="FirstPointId">The first of them.</param>
/// <param name="Window">The window.</param>
/// <param name="Names">The names of some of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsOwn">Whether the own one is among them.</param>
internal sealed record PointGroup(Guid ApplicationPlanId, Guid FirstPointId, TimeWindow Window, IReadOnlyList<string> Names, int Count, bool IsOwn);
