using System.Collections.Frozen;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>The published plans of one agency.</summary>
/// <param name="Plans">Its 网报计划, newest first.</param>
/// <param name="Windows">When each may be confirmed, by id.</param>
internal sealed record AgencyCalendar(IReadOnlyList<CalendarPlan> Plans, FrozenDictionary<Guid, ConfirmationWindows> Windows)
{
    /// <summary>Arrangements that a node keeps in memory; the largest provinces have some ten thousand a year.</summary>
    public const int MaximumKept = 200_000;

    /// <summary>The plan and its arrangements.</summary>
    public long Size => 1 + Windows.Values.Sum(windows => windows.Points.Count);
}

/// <summary>A 网报计划 of a published plan.</summary>
internal sealed record CalendarPlan(Guid Id, string Name, int Year, DateTime StartsAt, TimeWindow WorkPeriod, DateTime FirstReviewEndsAt, bool IsTerminated);
