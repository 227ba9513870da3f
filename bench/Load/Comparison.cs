namespace TeacherRegistration.Load;

/// <summary>The same work by product and yardstick.</summary>
/// <param name="Name">Row of the table.</param>
/// <param name="Must">Least share of the yardstick's rate.</param>
/// <param name="Product">Makes the product's requests of one sample.</param>
/// <param name="Yardstick">Makes the yardstick's.</param>
/// <param name="CountsOnce">Whether a request can be sent once only.</param>
internal sealed record Comparison(string Name, double? Must, Func<IReadOnlyList<byte[]>> Product, Func<IReadOnlyList<byte[]>>? Yardstick, bool CountsOnce = false)
{
    /// <summary>A server is quick only when it has compiled again what is asked of it often: that takes hundreds of requests.</summary>
    private const int WarmingTimes = 5;

    /// <summary>A B A B, after one longer run of each that does not count.</summary>
    public ComparisonResult Run(Side product, Side yardstick, int connections, int samples, TimeSpan time)
    {
        var results = new ComparisonResult(this, connections, [], []);
        for (var round = -1; round < samples; round++)
        {
            var (first, second) = (Product(), Yardstick?.Invoke());
            var limit = round < 0 ? time * WarmingTimes : time;
            var ours = product.Run(first, connections, CountsOnce ? null : limit);
            var theirs = second is null ? null : yardstick.Run(second, connections, CountsOnce ? null : limit);
            if (round >= 0)
            {
                results.Product.Add(ours);
                results.Yardstick.AddRange(theirs is null ? [] : [theirs]);
            }
        }

        Console.WriteLine(results.Describe());
        return results;
    }
}

/// <summary>All samples of both.</summary>
internal sealed record ComparisonResult(Comparison Of, int Connections, List<Sample> Product, List<Sample> Yardstick)
{
    public double? Ratio => Yardstick.Count == 0 ? null : Median(Product, sample => sample.PerSecond) / Median(Yardstick, sample => sample.PerSecond);

    public static double Median(IReadOnlyList<Sample> samples, Func<Sample, double> of) => samples.Select(of).Order().ElementAt(samples.Count / 2);

    public string Describe() => FormattableString.Invariant(
        $"{Of.Name} c={Connections}: product {Words(Product)}; yardstick {(Yardstick.Count == 0 ? "-" : Words(Yardstick))}; ratio {Ratio:F2}");

    private static string Words(IReadOnlyList<Sample> samples) => FormattableString.Invariant(
        $"{Median(samples, s => s.PerSecond):F0}/s p50 {Median(samples, s => s.Percentile(.5)):F1} p99 {Median(samples, s => s.Percentile(.99)):F1} ms cpu {Median(samples, s => s.ServerCpu):F2}+{Median(samples, s => s.DatabaseCpu):F2} ms {Median(samples, s => s.Bytes):F0} B {samples.Sum(s => s.Failures)} failures");
}
