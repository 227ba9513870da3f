using System.Globalization;
using System.Text;

namespace TeacherRegistration.Load;

/// <summary>The tables of docs/performance.md.</summary>
internal static class Report
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(Result large, Result? small)
    {
        var text = new StringBuilder();
        WriteComparisons(text, large);
        Add(text, $"");
        Add(text, $"| what | measured | must |");
        Add(text, $"|---|---|---|");
        foreach (var figure in large.Figures)
        {
            Add(text, $"| {figure.Name} | {figure.Value} | {figure.Must} |");
        }

        Add(text, $"| Memory of the product after the run (PSS) | {large.PssMegabytes:F0} MB | ≤ 300 MB |");
        Add(text, $"");
        if (large.Asked.Count > 0)
        {
            Add(text, $"Statements that one request sends, log-in check and audit included: {string.Join("; ", large.Asked.Select(asked => $"{asked.Name} {asked.Statements}"))}.");
        }

        FilingReport.Write(text, large.Filings);
        if (small is not null)
        {
            Grow(text, large, small);
        }

        return text.ToString();
    }

    /// <summary>None where a profile was run by itself.</summary>
    private static void WriteComparisons(StringBuilder text, Result large)
    {
        if (large.Lines.Count == 0)
        {
            return;
        }

        Add(text, $"{large.Rows:N0} applications. Median of the samples; requests/s with the least and the most; times in ms; CPU in ms of server + database for a request.");
        Add(text, $"");
        Add(text, $"| what | connections | product /s | yardstick /s | ratio | must | p50 / p99 | CPU product | CPU yardstick | CPU ratio | bytes | failures |");
        Add(text, $"|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var line in large.Lines)
        {
            var (ours, theirs) = (line.Product, line.Yardstick);
            Add(text, $"| {line.Name} | {line.Connections} | {Rate(ours)} | {(theirs is null ? "–" : Rate(theirs))} | {line.Ratio:F2} | {line.Must:F2} | {ours.P50:F1} / {ours.P99:F1} | {Cpu(ours)} | {(theirs is null ? "–" : Cpu(theirs))} | {line.CpuRatio:F2} | {ours.Bytes:F0} | {ours.Failures + (theirs?.Failures ?? 0)} |");
        }
    }

    private static void Grow(StringBuilder text, Result large, Result small)
    {
        Add(text, $"");
        Add(text, $"Growth: {large.Rows:N0} ÷ {small.Rows:N0} applications (must ≤ 1.5).");
        Add(text, $"");
        Add(text, $"| what | connections | p50 large ÷ small | CPU large ÷ small |");
        Add(text, $"|---|---|---|---|");
        foreach (var line in large.Lines)
        {
            var (ours, before) = (line.Product, small.Lines.Single(other => other.Name == line.Name && other.Connections == line.Connections).Product);
            Add(text, $"| {line.Name} | {line.Connections} | {ours.P50:F1} ÷ {before.P50:F1} = {ours.P50 / before.P50:F2} | {Sum(ours):F2} ÷ {Sum(before):F2} = {Sum(ours) / Sum(before):F2} |");
        }
    }

    private static double Sum(Work work) => work.ServerCpu + work.DatabaseCpu;

    private static string Rate(Work work) => string.Create(Invariant, $"{work.PerSecond:F0} ({work.Least:F0}–{work.Most:F0})");

    private static string Cpu(Work work) => string.Create(Invariant, $"{work.ServerCpu:F2} + {work.DatabaseCpu:F2}");

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(Invariant)).Append('\n');
}
