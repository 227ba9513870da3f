namespace TeacherRegistration.Load;

/// <summary>The same work by product and yardstick.</summary>
/// <param name="Name">Row of the table.</param>
/// <param name="Must">Least share of the yardstick's rate.</param>
/// <param name="Product">Makes the product's requests of one sample.</param>
/// <param name="Yardstick">Makes the yardstick's.</param>
/// <param name="CountsOnce">Whether a request can be sent once only.</param>
internal sealed record Comparison(string Name, double? Must, Func<IReadOnlyList<byte[]>> Product, Func<IReadOnlyList<byte[]>>? Yardstick, bool CountsOnce = false)
{
    /// <summary>
    /// A server is quick only when it has compiled again what is asked of it often: for a list page that takes most of a minute, after which a
    /// request costs a third. A service runs for weeks; its first minute is what the figure of the cold start is for.
    /// </summary>
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(90);

    /// <summary>A longer run of each that does not count.</summary>
    public void Warm(Side product, Side yardstick, int connections)
    {
        Warm(product, Product, connections, Warming);
        Warm(yardstick, Yardstick, connections, Warming / 4);
    }

    /// <summary>A B A B.</summary>
    public ComparisonResult Run(Side product, Side yardstick, int connections, int samples, TimeSpan time)
    {
        var results = new ComparisonResult(this, connections, [], []);
        for (var round = 0; round < samples; round++)
        {
            results.Product.AddRange(Send(product, Product, connections, time));
            results.Yardstick.AddRange(Send(yardstick, Yardstick, connections, time));
        }

        Console.WriteLine(results.Describe());
        return results;
    }

    /// <summary>Of what can be sent once only, round after round until the time is over.</summary>
    private void Warm(Side side, Func<IReadOnlyList<byte[]>>? requests, int connections, TimeSpan time)
    {
        var start = TimeProvider.System.GetTimestamp();
        do
        {
            Send(side, requests, connections, time);
        }
        while (requests is not null && TimeProvider.System.GetElapsedTime(start) < time);
    }

    /// <summary>One run; what can be sent once only is sent to its end.</summary>
    private List<Sample> Send(Side side, Func<IReadOnlyList<byte[]>>? requests, int connections, TimeSpan time) =>
        requests is null ? [] : [side.Run(requests(), connections, CountsOnce ? null : time)];
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
