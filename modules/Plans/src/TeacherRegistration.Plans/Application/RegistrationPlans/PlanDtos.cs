using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

internal sealed record RegistrationPlanDto(Guid Id, int Year, string Name, TimeWindow WorkPeriod);

/// <summary>A published plan of the province.</summary>
internal sealed record ProvincePlanDto(Guid Id, string Name, IReadOnlyList<PhaseDto> Phases);

internal sealed record RegistrationPlanDetailsDto(string Name, IReadOnlyList<PhaseDto> Phases, IReadOnlyList<ApplicationPlanDto> ApplicationPlans);

/// <summary>A stretch of the plan; <paramref name="NameKey"/> is its word in the resource.</summary>
internal sealed record PhaseDto(string NameKey, TimeWindow Window);

internal sealed record ApplicationPlanDto(Guid Id, string Name, TimeWindow Window);

internal sealed record ArrangementDto(Guid Id, string PointName, string Address, string Phone, TimeWindow Window, string Scope, string Precautions, bool IsOwn);
