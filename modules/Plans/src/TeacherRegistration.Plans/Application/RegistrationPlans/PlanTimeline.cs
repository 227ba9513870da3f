using System.Globalization;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

/// <summary>The picture of a plan: one bar a window on a scale of whole months, by Beijing's calendar.</summary>
internal sealed class PlanTimeline
{
    private const int MaximumGroups = 30;

    private readonly DateTime from;
    private readonly DateTime to;

    private PlanTimeline(IReadOnlyList<TimelineRow> rows, DateTime now)
    {
        Rows = rows;
        Now = now;
        var (first, last) = (BeijingTime.FromUtc(rows.Min(row => row.Window.Start)), BeijingTime.FromUtc(rows.Max(row => row.Window.End)));
        from = new DateTime(first.Year, first.Month, 1);
        to = new DateTime(last.Year, last.Month, 1).AddMonths(1);
    }

    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>UTC.</summary>
    public DateTime Now { get; }

    /// <summary>The first days of the months, local.</summary>
    public IEnumerable<DateTime> Months
    {
        get
        {
            for (var month = from; month < to; month = month.AddMonths(1))
            {
                yield return month;
            }
        }
    }

    public bool ShowsNow => At(Now) is > 0 and < 100;

    /// <summary>How many windows of points there was no room for.</summary>
    public int LeftOut { get; private init; }

    public static PlanTimeline Of(RegistrationPlanDetailsDto plan, DateTime now) => new(
        [
            .. plan.Phases.Take(1).Select(phase => new TimelineRow(TimelineKind.Work, phase.NameKey, [], 0, phase.Window)),
            .. plan.ApplicationPlans.Select(filing => new TimelineRow(TimelineKind.Filing, null, [filing.Name], 1, filing.Window)),
            .. plan.Points.Take(MaximumGroups).OrderBy(group => group.Window.Start).Select(group => new TimelineRow(TimelineKind.Point, null, group.Names, group.Count, group.Window)),
            .. plan.Phases.Skip(1).Select(phase => new TimelineRow(TimelineKind.Review, phase.NameKey, [], 0, phase.Window)),
        ],
        now)
    {
        LeftOut = Math.Max(0, plan.Points.Count - MaximumGroups),
    };

    /// <summary>Where an instant stands, as a length of SVG.</summary>
    public string Place(DateTime utc) => Percent(At(utc));

    /// <summary>Where the first of a month stands, as a length of SVG.</summary>
    public string PlaceOfMonth(DateTime local) => Percent(100 * (local - from) / (to - from));

    /// <summary>How long the bar of a window is; never too short to be seen.</summary>
    public string Width(TimeWindow window) => Percent(Math.Max(0.5, At(window.End) - At(window.Start)));

    private double At(DateTime utc) => 100 * (BeijingTime.FromUtc(utc) - from) / (to - from);

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>A bar.</summary>
/// <param name="Kind">Its colour.</param>
/// <param name="NameKey">Its word in the resource; null where people have given it a name.</param>
/// <param name="Names">The names of some of those it stands for.</param>
/// <param name="Count">For how many it stands.</param>
/// <param name="Window">From when to when.</param>
internal sealed record TimelineRow(TimelineKind Kind, string? NameKey, IReadOnlyList<string> Names, int Count, TimeWindow Window);

/// <summary>What a bar stands for.</summary>
internal enum TimelineKind
{
    Work,
    Filing,
    Point,
    Review,
}
