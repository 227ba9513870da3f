using System.Globalization;
using System.Text;

namespace TeacherRegistration.Load;

/// <summary>Explains and times the statements behind the hot pages.</summary>
internal sealed class Explaining(Workload workload, Database database, int port)
{
    private const int Runs = 5;
    private const double Slow = 5;

    public string Write()
    {
        var statements = new Statements(database, port);
        var seen = new HashSet<string>();
        var (all, found) = (new StringBuilder(), 0);
        foreach (var (name, request) in new HotQueries(workload, database, port).All())
        {
            foreach (var sql in CaptureOrSay(statements, name, request).Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal) && seen.Add(sql)))
            {
                var plan = statements.Explain(sql);
                var time = statements.Time(sql, Runs).Order().ElementAt(Runs / 2);
                if (time < Slow && !plan.Any(line => line.IsFinding))
                {
                    continue;
                }

                found++;
                all.Append(CultureInfo.InvariantCulture, $"{name}: {time:F1} ms\n  {Statements.Shape(sql)}\n");
                foreach (var line in plan)
                {
                    all.Append(CultureInfo.InvariantCulture, $"    {line.Table} {line.Type} {line.Key} {line.Rows} {line.Extra}\n");
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{seen.Count} statements explained, {found} read many rows or take more than {Slow} ms\n\n{all}");
    }

    /// <summary>A page that refuses the conditions is said to, and stops nothing.</summary>
    private static IReadOnlyList<string> CaptureOrSay(Statements statements, string name, byte[] request)
    {
        try
        {
            return statements.Capture(request);
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine($"{name}: {exception.Message.Split('\n')[0]}");
            return [];
        }
    }
}
