using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>When the applications of one 网报计划 may be confirmed, point by point (rules 31–36, SPEC decision 20).</summary>
/// <param name="Points">The arrangements by point; a point that is not among them has none.</param>
/// <param name="FirstReviewEndsAt">End of the agency's first review, UTC.</param>
public sealed record ConfirmationWindows(IReadOnlyDictionary<Guid, PointWindow> Points, DateTime FirstReviewEndsAt)
{
    /// <summary>The window for a confirmation user of the point; null without an arrangement.</summary>
    public TimeWindow? OfPoint(Guid pointId) => Points.TryGetValue(pointId, out var arrangement) ? arrangement.Window : null;

    /// <summary>The window for a registration user: from the earliest start of any point to the end of first review.</summary>
    public TimeWindow? OfAgency() =>
        Points.Count == 0 ? null : new TimeWindow(Points.Values.Min(arrangement => arrangement.Window.Start), FirstReviewEndsAt);
}
