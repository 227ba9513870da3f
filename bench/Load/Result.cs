namespace TeacherRegistration.Load;

/// <summary>All that was measured on one database.</summary>
internal sealed record Result
{
    public required int Rows { get; init; }

    public required List<Line> Lines { get; init; }

    public required List<Figure> Figures { get; init; }

    public List<FilingResult> Filings { get; init; } = [];

    public required List<Asked> Asked { get; init; }

    public required double PssMegabytes { get; init; }
}

/// <summary>Product beside yardstick: medians over the samples, and the extremes of the rate.</summary>
internal sealed record Line(string Name, int Connections, double? Must, Work Product, Work? Yardstick)
{
    public double? Ratio => Yardstick is null ? null : Product.PerSecond / Yardstick.PerSecond;

    public double? CpuRatio => Yardstick is null ? null : (Yardstick.ServerCpu + Yardstick.DatabaseCpu) / (Product.ServerCpu + Product.DatabaseCpu);

    public static Line Of(ComparisonResult result) =>
        new(result.Of.Name, result.Connections, result.Of.Must, Work.Of(result.Product), result.Yardstick.Count == 0 ? null : Work.Of(result.Yardstick));
}

/// <summary>Medians of one side.</summary>
internal sealed record Work(double PerSecond, double Least, double Most, double P50, double P99, double ServerCpu, double DatabaseCpu, double Bytes, int Failures)
{
    public static Work Of(IReadOnlyList<Sample> samples) => new(
        ComparisonResult.Median(samples, sample => sample.PerSecond),
        samples.Min(sample => sample.PerSecond),
        samples.Max(sample => sample.PerSecond),
        ComparisonResult.Median(samples, sample => sample.Percentile(.5)),
        ComparisonResult.Median(samples, sample => sample.Percentile(.99)),
        ComparisonResult.Median(samples, sample => sample.ServerCpu),
        ComparisonResult.Median(samples, sample => sample.DatabaseCpu),
        ComparisonResult.Median(samples, sample => sample.Bytes),
        samples.Sum(sample => sample.Failures));
}

/// <summary>A single figure in words.</summary>
internal sealed record Figure(string Name, string Value, string Must);

/// <summary>How many statements a request sends.</summary>
internal sealed record Asked(string Name, int Statements);
