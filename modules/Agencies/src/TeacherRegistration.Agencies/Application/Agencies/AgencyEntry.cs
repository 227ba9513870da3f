using TeacherRegistration.Agencies.Contracts;

namespace TeacherRegistration.Agencies.Application.Agencies;

/// <summary>An agency and its points, as nodes keep them in memory.</summary>
internal sealed record AgencyEntry(AgencySummary Agency, IReadOnlyList<PointSummary> Points)
{
    /// <summary>Agencies and points that a node keeps.</summary>
    public const int MaximumKept = 100_000;

    public long Size => 1 + Points.Count;
}
