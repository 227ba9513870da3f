using System.Globalization;

namespace TeacherRegistration.Load;

/// <summary>What was measured while people filed.</summary>
internal sealed record FilingResult
{
    public FilingOptions? Options { get; init; }

    /// <summary>Whether they had filled their personal centre before.</summary>
    public bool IsPrepared { get; init; }

    /// <summary>Until the last had gone.</summary>
    public required double Seconds { get; init; }

    public required int Started { get; init; }

    public required int Submitted { get; init; }

    /// <summary>Submissions that were done while people came, in a second.</summary>
    public required double PerSecond { get; init; }

    /// <summary>Of each who came.</summary>
    public required double Requests { get; init; }

    /// <summary>How many filed at once at most.</summary>
    public required int MostAtOnce { get; init; }

    public required int Failures { get; init; }

    /// <summary>Some of the failures.</summary>
    public required List<string> Shown { get; init; }

    /// <summary>Submissions that the pages showed and the database does not have, or the other way round.</summary>
    public int Uncounted { get; init; }

    public int WarmingFailures { get; init; }

    /// <summary>A request of theirs.</summary>
    public required Times Each { get; init; }

    /// <summary>From the first page to the form.</summary>
    public required Times Whole { get; init; }

    /// <summary>A request of the staff.</summary>
    public required Times Staff { get; init; }

    public required double StaffPerSecond { get; init; }

    public required int StaffFailures { get; init; }

    public required double ServerCores { get; init; }

    public required double DatabaseCores { get; init; }

    public required double ToolCores { get; init; }

    public double PssMegabytes { get; init; }

    public required List<FilingStep> Steps { get; init; }

    /// <summary>What each request costs alone.</summary>
    public List<FilingCost> Costs { get; init; } = [];

    public string Name => NameOf(IsPrepared);

    public static string NameOf(bool isPrepared) => isPrepared ? "Filing, personal centre filled before" : "Filing, everything entered";

    /// <summary>How many should have come; fewer did when as many as this tool can lead were waiting.</summary>
    public int Due => Options is null ? 0 : (int)Math.Ceiling(Options.PerSecond * Options.Time.TotalSeconds);

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name}: {PerSecond:F1} submissions/s of {Options?.PerSecond} asked for ({Submitted} of {Started} who came, {Due} were due; {Requests:F1} requests each), requests {Each}, whole {Whole}, at most {MostAtOnce} at once, {Failures} failures ({WarmingFailures} in the warm-up), {Uncounted} not in the database; staff {StaffPerSecond:F1}/s, {Staff}, {StaffFailures} failures; cores: server {ServerCores:F2}, database {DatabaseCores:F2}, this tool {ToolCores:F2}; {PssMegabytes:F0} MB{string.Concat(Shown.Select(text => $"\n  {text}"))}");
}

/// <summary>One kind of request.</summary>
/// <param name="Name">Method and page.</param>
/// <param name="Count">How many of it each filing sends.</param>
/// <param name="Times">How long they took.</param>
internal sealed record FilingStep(string Name, double Count, Times Times);

/// <summary>Milliseconds of many.</summary>
internal sealed record Times(double P50, double P99, double Most)
{
    public static Times Of(IEnumerable<double> milliseconds)
    {
        var all = milliseconds.Order().ToList();
        return all.Count == 0 ? new Times(0, 0, 0) : new Times(all[all.Count / 2], all[Math.Min(all.Count - 1, (int)(all.Count * .99))], all[^1]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"p50 {P50:F0} p99 {P99:F0} ms");
}
