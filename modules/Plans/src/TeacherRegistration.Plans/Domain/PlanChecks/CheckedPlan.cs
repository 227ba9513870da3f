using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Holidays;

namespace TeacherRegistration.Plans.Domain.PlanChecks;

/// <summary>All that the check of a plan looks at.</summary>
internal sealed record CheckedPlan
{
    public required PlanWindows Windows { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    public required bool IsPublished { get; init; }

    /// <summary>The published windows of the province for the year; null where there are none.</summary>
    public required PlanWindows? Province { get; init; }

    public required IReadOnlyList<CheckedFiling> Filings { get; init; }

    /// <summary>Names of the open points that no 网报计划 arranges.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    public required WorkDays WorkDays { get; init; }

    /// <summary>Days of 公示 by the province's policy; null where it has published none.</summary>
    public required int? PublicityDays { get; init; }
}

/// <summary>One 网报计划 of it.</summary>
internal sealed record CheckedFiling(string Name, TimeWindow Window, IReadOnlyList<CheckedPoint> Points);

/// <summary>One arrangement of that.</summary>
/// <param name="Id">Id of the point.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOpen">Whether the point takes applications.</param>
/// <param name="Users">Its accounts that are not disabled.</param>
/// <param name="ReadyUsers">Those of them that can log in.</param>
/// <param name="Arrangement">The arrangement, without its precautions.</param>
/// <param name="HasPrecautions">Whether it has any.</param>
/// <param name="Expected">How many people are expected: those who have filed, or those of last year where that is more, in all 网报计划 together; null where nobody can tell.</param>
/// <param name="Overlapped">Name of another 网报计划 for which it confirms at the same time; null where there is none.</param>
internal sealed record CheckedPoint(Guid Id, string Name, bool IsOpen, int Users, int ReadyUsers, ArrangementContent Arrangement, bool HasPrecautions, int? Expected, string? Overlapped);
