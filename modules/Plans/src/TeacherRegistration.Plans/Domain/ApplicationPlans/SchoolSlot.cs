using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>分校时段: the half-day on which a school hands in its papers.</summary>
internal sealed record SchoolSlot(string School, DateOnly Date, HalfDay Half)
{
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>Its hours: to noon, or from noon on.</summary>
    public TimeWindow Window => Half == HalfDay.Morning
        ? new TimeWindow(BeijingTime.ToUtc(Date.ToDateTime(TimeOnly.MinValue)), BeijingTime.ToUtc(Date.ToDateTime(Noon)).AddSeconds(-1))
        : new TimeWindow(BeijingTime.ToUtc(Date.ToDateTime(Noon)), BeijingTime.ToUtc(Date.AddDays(1).ToDateTime(TimeOnly.MinValue)).AddSeconds(-1));
}
