using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>分校时段: the half-day on which a school hands in its papers.</summary>
internal sealed record SchoolSlot(string School, DateOnly Date, HalfDay Half);
