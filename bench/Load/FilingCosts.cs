using System.Globalization;

namespace TeacherRegistration.Load;

/// <summary>What each request of a filing costs, with nothing beside it: some file one after another, in a server that has long been at work.</summary>
internal sealed class FilingCosts(Filers filers, Database database, Side product)
{
    /// <summary>CPU time comes in ticks of 10 ms: the mean of many requests is finer.</summary>
    private const int Timed = 100;

    private const int Counted = 10;

    public List<FilingCost> Measure(bool isPrepared)
    {
        var cpu = Sum(isPrepared, Timed, () => [product.Server.CpuMilliseconds, product.Database.CpuMilliseconds]);
        using var connection = database.Open();
        var statements = Sum(isPrepared, Counted, () => Database.Read(connection, "SHOW GLOBAL STATUS LIKE 'Questions'", row => double.Parse(row.GetString(1), CultureInfo.InvariantCulture)));
        return
        [
            .. cpu.Select(cost => new FilingCost(
                cost.Key,
                cost.Value.Count / (double)Timed,
                cost.Value.Sum[0] / cost.Value.Count,
                cost.Value.Sum[1] / cost.Value.Count,
                // Asking for the number is a statement, too.
                (statements[cost.Key].Sum[0] / statements[cost.Key].Count) - 1)),
        ];
    }

    /// <summary>By how much the figures grow with each kind of request.</summary>
    private Dictionary<string, (List<double> Sum, int Count)> Sum(bool isPrepared, int times, Func<List<double>> read)
    {
        var all = new Dictionary<string, (List<double> Sum, int Count)>();
        for (var time = 0; time < times; time++)
        {
            var filer = filers.Take(isPrepared);
            var before = read();
            using var browser = new Browser(product.Port, filer.Cookie, (name, _) =>
            {
                var after = read();
                var grown = after.Zip(before, (now, then) => now - then);
                all[name] = all.TryGetValue(name, out var sum) ? ([.. sum.Sum.Zip(grown, (left, right) => left + right)], sum.Count + 1) : ([.. grown], 1);
                before = after;
            });
            new FilingWalk(browser, filer).Run();
        }

        return all;
    }
}

/// <summary>One kind of request.</summary>
/// <param name="Name">Method and page.</param>
/// <param name="Times">How many of it each filing sends.</param>
/// <param name="ServerCpu">Milliseconds of the server's CPU time.</param>
/// <param name="DatabaseCpu">Milliseconds of the database's.</param>
/// <param name="Statements">What it sends to the database, frames of transactions included.</param>
internal sealed record FilingCost(string Name, double Times, double ServerCpu, double DatabaseCpu, double Statements);
