using System.Globalization;
using System.Text;

namespace TeacherRegistration.Load;

/// <summary>The tables of the filings.</summary>
internal static class FilingReport
{
    private const int Costliest = 12;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static void Write(StringBuilder text, IReadOnlyList<FilingResult> filings)
    {
        if (filings.Count == 0)
        {
            return;
        }

        var asked = filings[0].Options!;
        Add(text, $"");
        Add(text, $"Filing beside staff at work: {asked.PerSecond:F0} people come in a second for {asked.Time.TotalSeconds:F0} s, after {asked.Warming.TotalSeconds:F0} s with half as many that do not count; photos as the page's script sends them, {SentPhoto.Portrait.Length / 1024.0:F0} KB, a page of a certificate {SentPhoto.Page.Length / 1024.0:F0} KB; {asked.StaffPerSecond:F0} requests/s of staff over {asked.StaffConnections} connections. Times in ms.");
        Add(text, $"");
        Add(text, $"| what | submissions/s | requests each | submitted of those due | failures | not in the database | a request, p50 / p99 | the whole, p50 / p99 | most at once | staff /s | staff p50 / p99 | staff failures | cores: server + database + tool | PSS |");
        Add(text, $"|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var it in filings)
        {
            Add(text, $"| {it.Name} | {it.PerSecond:F1} | {it.Requests:F1} | {it.Submitted} of {it.Due} | {it.Failures} | {it.Uncounted} | {Pair(it.Each)} | {Pair(it.Whole)} | {it.MostAtOnce} | {it.StaffPerSecond:F1} | {Pair(it.Staff)} | {it.StaffFailures} | {it.ServerCores:F2} + {it.DatabaseCores:F2} + {it.ToolCores:F2} | {it.PssMegabytes:F0} MB |");
        }

        foreach (var it in filings.Where(it => it.Costs.Count > 0))
        {
            WriteCosts(text, it);
        }
    }

    /// <summary>Measured after the run, one request at a time.</summary>
    private static void WriteCosts(StringBuilder text, FilingResult filing)
    {
        Add(text, $"");
        Add(text, $"{filing.Name}: one filing alone costs {filing.Costs.Sum(cost => cost.Times * cost.ServerCpu):F0} ms of the server and {filing.Costs.Sum(cost => cost.Times * cost.DatabaseCpu):F0} ms of the database, with {filing.Costs.Sum(cost => cost.Times * cost.Statements):F0} statements. The costliest requests:");
        Add(text, $"");
        Add(text, $"| request | times | CPU of each: server + database | statements of each |");
        Add(text, $"|---|---|---|---|");
        foreach (var cost in filing.Costs.OrderByDescending(cost => cost.Times * (cost.ServerCpu + cost.DatabaseCpu)).Take(Costliest))
        {
            Add(text, $"| {cost.Name} | {cost.Times:F1} | {cost.ServerCpu:F1} + {cost.DatabaseCpu:F1} | {cost.Statements:F0} |");
        }
    }

    private static string Pair(Times times) => string.Create(Invariant, $"{times.P50:F0} / {times.P99:F0}");

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(Invariant)).Append('\n');
}
