using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;

namespace TeacherRegistration.Generator;

/// <summary>An agency that takes applications, with its points and how many applications each has.</summary>
internal sealed record Place(Agency Agency, Guid PlanId, IReadOnlyList<PlacePoint> Points)
{
    public int Count { get; } = Points.Sum(point => point.Count);

    /// <summary>The name of who confirms at the point.</summary>
    public string ClerkOf(int point) => $"b{Points[point].Point.Code}";
}

/// <summary>One point.</summary>
internal sealed record PlacePoint(ConfirmationPoint Point, int Count);
