using System.Globalization;

namespace TeacherRegistration.Load;

/// <summary>Days of work: many kinds of requests side by side, for as long as is asked for.</summary>
internal sealed class Profiles(Workload workload, Database database, Side product, FilingOptions options, string folder)
{
    private const int ConnectionsOfLastDay = 32;

    /// <summary>Whether the personal centre was filled before.</summary>
    private static readonly bool[] Sorts = [true, false];

    private readonly StaffWork staff = new(workload, product.Port);

    /// <summary>What clerks do on the last day, all at once.</summary>
    public Figure LastDay()
    {
        workload.RenewSessions();
        staff.Run(product, ConnectionsOfLastDay, options.Warming / 2);
        var sample = staff.Run(product, ConnectionsOfLastDay, options.Time);
        var figure = new Figure(
            Invariant($"Last day: 70 % lists, 20 % cases, 10 % confirmations, {ConnectionsOfLastDay} connections, {sample.Seconds:F0} s"),
            Invariant($"{sample.PerSecond:F0}/s, p50 {sample.Percentile(.5):F0} ms, p99 {sample.Percentile(.99):F0} ms, {sample.Failures} failures"),
            "no failure, p99 ≤ 500 ms");
        Console.WriteLine($"{figure.Name}: {figure.Value}");
        return figure;
    }

    /// <summary>People who file beside staff at work: with a filled personal centre, and with everything still to be entered.</summary>
    public IEnumerable<FilingResult> Filings(Func<string, bool> isWanted)
    {
        var sorts = Sorts.Where(isPrepared => isWanted(FilingResult.NameOf(isPrepared))).ToList();
        if (sorts.Count == 0)
        {
            yield break;
        }

        var filers = new Filers(database, folder);
        var costs = new FilingCosts(filers, database, product);
        foreach (var isPrepared in sorts)
        {
            workload.RenewSessions();
            var result = new FilingLoad(staff, filers, database, product, options).Run(isPrepared);
            Console.WriteLine(result.Describe());
            yield return result with { Costs = costs.Measure(isPrepared) };
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
