using System.Text;
using System.Text.RegularExpressions;

namespace TeacherRegistration.Load;

/// <summary>What the product really asks of the database: read off the server's log, then explained and timed alone.</summary>
internal sealed partial class Statements(Database database, int port)
{
    /// <summary>Of background work, not of a request; and the frames of transactions, of both.</summary>
    private static readonly string[] Others =
        ["QRTZ_", "Frm_AuditSeal", "general_log", "SET SESSION", "set session", "SET GLOBAL", "SET NAMES", "UTC_TIMESTAMP", "start transaction", "commit"];

    /// <summary>The statements that the requests cause, in order; each request is sent once before, so that what is kept in memory is there.</summary>
    public IReadOnlyList<string> Capture(params byte[][] requests)
    {
        using var connection = new HttpConnection(port);
        Send(connection, requests);
        return CaptureOnce(requests);
    }

    /// <summary>The statements of requests that can be sent only once.</summary>
    public IReadOnlyList<string> CaptureOnce(params byte[][] requests)
    {
        using var connection = new HttpConnection(port);
        database.Execute("SET GLOBAL log_output = 'TABLE'; TRUNCATE TABLE mysql.general_log; SET GLOBAL general_log = ON");
        try
        {
            Send(connection, requests);
        }
        finally
        {
            database.Execute("SET GLOBAL general_log = OFF");
        }

        return database.Read("SELECT `argument` FROM mysql.general_log WHERE `command_type` IN ('Query', 'Execute') ORDER BY `event_time`", row => LoggedText.ToSql(row.GetString(0)))
            .Where(sql => !Others.Any(other => sql.Contains(other, StringComparison.Ordinal)))
            .ToList();
    }

    /// <summary>How the database would answer: one line for each table it reads.</summary>
    public IReadOnlyList<PlanLine> Explain(string sql)
    {
        using var connection = database.Open();
        return Database.Read(connection, "EXPLAIN " + sql, row => new PlanLine(
            Text(row["table"]), Text(row["type"]), Text(row["key"]), long.TryParse(Text(row["rows"]), null, out var rows) ? rows : 0, Text(row["Extra"])));
    }

    /// <summary>Milliseconds of the statement, run so often over one connection.</summary>
    public IReadOnlyList<double> Time(string sql, int runs)
    {
        using var connection = database.Open();
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var start = TimeProvider.System.GetTimestamp();
            Database.Read(connection, sql, row => row.FieldCount);
            times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    /// <summary>The statement without its values, short enough for a table.</summary>
    public static string Shape(string sql) => Spaces().Replace(Values().Replace(sql, "?"), " ");

    private static string Text(object value) => value as string ?? (value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value.ToString() ?? "");

    private static void Send(HttpConnection connection, byte[][] requests)
    {
        foreach (var request in requests)
        {
            if (connection.Send(request) is not (200 or 302) and var status)
            {
                throw new InvalidOperationException($"{status}: {connection.Text[..Math.Min(300, connection.Length)]}");
            }
        }
    }

    [GeneratedRegex(@"'(?:[^'\\]|\\.|'')*'|X'[0-9A-F]*'|0x[0-9A-Fa-f]+|\b\d+\b", RegexOptions.Singleline)]
    private static partial Regex Values();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>One line of a plan.</summary>
internal sealed record PlanLine(string Table, string Type, string Key, long Rows, string Extra)
{
    private const long Many = 2_000;

    /// <summary>A table read from end to end, or many rows sorted or looked at.</summary>
    public bool IsFinding => (Type == "ALL" && Rows > 100) || Rows > Many || (Extra.Contains("filesort", StringComparison.Ordinal) && Rows > 200);
}
