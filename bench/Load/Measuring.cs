using System.Globalization;

namespace TeacherRegistration.Load;

/// <summary>Runs everything on one database.</summary>
internal sealed class Measuring(Workload workload, Database database, Side product, Side yardstick, Profiles profiles, int samples, TimeSpan time)
{
    private const int FormsOfSample = 250;
    private const int SqlRuns = 200;
    private const string NameShare = "App_NameGram";

    private static readonly int[] Connections = [8, 32];

    private readonly ProductRequests ours = new(workload, product.Port);
    private readonly YardstickRequests theirs = new(workload);
    private readonly HotQueries hot = new(workload, database, product.Port);

    /// <summary>Measures everything, or <paramref name="only"/> the comparisons and profiles whose name contains this.</summary>
    public Result Run(string? only)
    {
        workload.RenewSessions();
        // Before the load: the jobs that conclusions leave behind send statements of their own.
        List<Asked> asked = only is null ? [.. Asked()] : [];
        var lines = Comparisons().Where(comparison => IsWanted(comparison.Name)).SelectMany(Lines).ToList();
        var figures = only is null ? [Deep(), Counts(), .. Sql()] : new List<Figure>();
        if (IsWanted("Last day"))
        {
            figures.Add(profiles.LastDay());
        }

        var filings = profiles.Filings(IsWanted).ToList();
        return new Result
        {
            Rows = workload.Sessions.Where(session => session.PointId is null).Sum(session => session.Rows),
            Lines = lines,
            Figures = figures,
            Filings = filings,
            Asked = asked,
            PssMegabytes = product.Server.PssMegabytes,
        };

        bool IsWanted(string name) => only is null || name.Contains(only, StringComparison.Ordinal);
    }

    private IEnumerable<Line> Lines(Comparison comparison)
    {
        comparison.Warm(product, yardstick, Connections[0]);
        foreach (var connections in Connections)
        {
            yield return Line.Of(comparison.Run(product, yardstick, connections, samples, time));
        }
    }

    private IEnumerable<Comparison> Comparisons()
    {
        yield return new Comparison("List page of 50, HTML", .45, () => ours.Lists(), theirs.Lists);
        yield return new Comparison("Open one case (confirm page), HTML", .45, ours.Openings, theirs.Openings);
        yield return new Comparison("Confirm", .65, () => ours.Confirmations(FormsOfSample), () => theirs.Confirmations(FormsOfSample), CountsOnce: true);
        yield return new Comparison("Other points, 2 conditions", .50, () => ours.OtherPoints(), theirs.OtherPoints);
        yield return new Comparison("List page of 50, compressed", null, () => ours.Lists("Accept-Encoding: br, gzip\r\n"), null);
    }

    private Figure Deep()
    {
        var first = Alone("/applications?pageSize=50&page=1");
        var deep = Alone("/applications?pageSize=50&page=2000");
        return new Figure("Page 2,000 of the largest agency ÷ page 1", Invariant($"{deep:F1} ms ÷ {first:F1} ms = {deep / first:F2}"), "≤ 2");
    }

    private double Alone(string address)
    {
        var requests = ProductRequests.Of(workload.Largest, address);
        product.Run(requests, 1, time / 4);
        return product.Run(requests, 1, time / 2).Percentile(.5);
    }

    private Figure Counts()
    {
        var user = workload.Largest;
        double Rate(string path) => yardstick.Run([Requests.Get($"{path}?agency={user.AgencyId}&plan={user.PlanId}")], 1, time / 2).Percentile(.5);
        var (kept, grouped) = (Rate("/counts"), Rate("/counts-grouped"));
        return new Figure("Counts of the largest agency: kept against GROUP BY", Invariant($"{kept:F2} ms against {grouped:F2} ms: {grouped / kept:F0} × faster"), "≥ 5 ×");
    }

    /// <summary>The product's own statements, timed alone.</summary>
    private IEnumerable<Figure> Sql()
    {
        var statements = new Statements(database, product.Port);
        var names = workload.NamesOf(workload.Largest);
        var byName = statements.Capture([.. names.Select(name => Requests.Get("/applications?pageSize=50&name=" + Uri.EscapeDataString(name), workload.Largest.Cookie))])
            .Where(sql => sql.Contains(NameShare, StringComparison.Ordinal)).ToList();
        var pages = byName.Where(sql => sql.Contains("LIMIT", StringComparison.Ordinal)).ToList();
        yield return new Figure("Name contains 2 characters, largest agency: page, SQL p50", Time(statements, pages), "≤ 2 ms");
        yield return new Figure("The same: numbers on the tabs, SQL p50", Time(statements, [.. byName.Except(pages)]), "≤ 2 ms");
        var number = hot.SampleOf(workload.LargestPoint).IdNumber;
        var byNumber = statements.Capture(hot.Post(workload.Largest, "/applications", $"idNumber={number}&pageSize=50")).Where(sql => sql.Contains("IdHash", StringComparison.Ordinal)).ToList();
        yield return new Figure("ID number look-up: page, SQL p50", Time(statements, [.. byNumber.Where(sql => sql.Contains("LIMIT", StringComparison.Ordinal))]), "≤ 1 ms");
    }

    private static string Time(Statements statements, List<string> all)
    {
        var times = all.SelectMany(sql => statements.Time(sql, Math.Max(1, SqlRuns / all.Count))).Order().ToList();
        return times.Count == 0 ? "no statement" : Invariant($"{times[times.Count / 2]:F2} ms (p99 {times[(int)(times.Count * .99)]:F2} ms; {all.Count} statements)");
    }

    private IEnumerable<Asked> Asked()
    {
        var statements = new Statements(database, product.Port);
        yield return new Asked("List page of 50", statements.Capture(ours.Lists()[0]).Count);
        yield return new Asked("Open one case (confirm page)", statements.Capture(ours.Openings()[0]).Count);
        yield return new Asked("Other points", statements.Capture(ours.OtherPoints()[0]).Count);
        yield return new Asked("Confirm", statements.CaptureOnce(ours.Confirmations(1)[0]).Count);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
