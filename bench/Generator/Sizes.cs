namespace TeacherRegistration.Generator;

/// <summary>
/// How the applications lie over agencies and points: by rank, so that of two million the largest agency has about 150,000, the largest
/// point 41,000, and the mean point 667.
/// </summary>
internal static class Sizes
{
    public const int Agencies = 300;
    public const int Points = 10;

    private const double AgencySlope = 0.75;
    private const double PointSlope = 0.78;

    public static IReadOnlyList<IReadOnlyList<int>> Split(int rows) => [.. ByRank(rows, Agencies, AgencySlope).Select(count => ByRank(count, Points, PointSlope))];

    private static List<int> ByRank(int total, int parts, double slope)
    {
        var weights = Enumerable.Range(1, parts).Select(rank => Math.Pow(rank, -slope)).ToList();
        var sum = weights.Sum();
        var counts = weights.Select(weight => (int)(total * weight / sum)).ToList();
        counts[0] += total - counts.Sum();
        return counts;
    }
}
