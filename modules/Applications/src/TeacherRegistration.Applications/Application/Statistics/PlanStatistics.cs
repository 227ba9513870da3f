using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Statistics;

/// <summary>How the confirmation of one 网报计划 stands, in the user's scope.</summary>
internal sealed record PlanStatistics
{
    /// <summary>Null where the agency has no plan.</summary>
    public ApplicationPlanSummary? Plan { get; init; }

    public IReadOnlyList<ApplicationPlanSummary> Plans { get; init; } = [];

    /// <summary>The points to choose from; empty for a user of a point.</summary>
    public IReadOnlyList<PointName> PointNames { get; init; } = [];

    /// <summary>Per point that has applications, by point code.</summary>
    public IReadOnlyList<Figures> Points { get; init; } = [];

    /// <summary>Conclusions that stand, given today, per clock hour in Beijing.</summary>
    public IReadOnlyList<Figures> Hours { get; init; } = [];

    /// <summary>Conclusions that stand, per day of the plan on which any was given.</summary>
    public IReadOnlyList<Figures> Days { get; init; } = [];

    /// <summary>Conclusions that stand, per officer, most first.</summary>
    public IReadOnlyList<OfficerFigures> Officers { get; init; } = [];

    /// <summary>When may be confirmed; null without an arrangement.</summary>
    public TimeWindow? Window { get; init; }

    public WorkForecast Forecast { get; init; } = new(0, DoneOn: null);

    public Tally Total => Tally.Sum(Points.Select(point => point.Tally));

    public Tally Today => Tally.Sum(Hours.Select(hour => hour.Tally));

    /// <summary>At this pace it is not finished in time.</summary>
    public bool IsLate => Window is { } window && Forecast.DoneOn > BeijingTime.DateOf(window.End);
}

/// <summary>A row of a table: what it stands for, and its numbers.</summary>
internal sealed record Figures(string Name, Tally Tally);

/// <summary>What one officer has concluded.</summary>
internal sealed record OfficerFigures(string LoginName, string DisplayName, Tally Tally, Tally Today);

/// <summary>A point to choose.</summary>
internal sealed record PointName(Guid Id, string Name);

/// <summary>How many applications are in each state.</summary>
internal sealed record Tally(int Pending, int Complete, int Incomplete, int NotAccepted)
{
    public static readonly Tally None = new(0, 0, 0, 0);

    public int All => Pending + Complete + Incomplete + NotAccepted;

    public int this[ConfirmationStatus status] => status switch
    {
        ConfirmationStatus.PendingConfirmation => Pending,
        ConfirmationStatus.MaterialsComplete => Complete,
        ConfirmationStatus.MaterialsIncomplete => Incomplete,
        _ => NotAccepted,
    };

    public static Tally Of(ConfirmationStatus status, int count) => status switch
    {
        ConfirmationStatus.PendingConfirmation => None with { Pending = count },
        ConfirmationStatus.MaterialsComplete => None with { Complete = count },
        ConfirmationStatus.MaterialsIncomplete => None with { Incomplete = count },
        _ => None with { NotAccepted = count },
    };

    public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(None, (sum, other) => new Tally(
        sum.Pending + other.Pending, sum.Complete + other.Complete, sum.Incomplete + other.Incomplete, sum.NotAccepted + other.NotAccepted));
}
