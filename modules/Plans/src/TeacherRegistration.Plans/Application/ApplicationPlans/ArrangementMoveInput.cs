using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>The form that gives several arrangements other times; local ones, and empty what stays.</summary>
internal sealed record ArrangementMoveInput
{
    public List<Guid> Ids { get; init; } = [];

    /// <summary>The version of each, in the same order, as it was shown.</summary>
    public List<long> Versions { get; init; } = [];

    public DateTime? Start { get; init; }

    public DateTime? End { get; init; }

    public string? Reason { get; init; }

    public TimeWindow Apply(TimeWindow window) => new(
        Start is null ? window.Start : BeijingTime.FromForm(Start, nameof(Start)), End is null ? window.End : BeijingTime.FromForm(End, nameof(End)));

    public string CleanReason() => PlainText.Clean(Reason, nameof(Reason)).ReplaceLineEndings(" ");
}
