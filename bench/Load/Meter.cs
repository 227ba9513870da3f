using System.Globalization;

namespace TeacherRegistration.Load;

/// <summary>What a process has used so far, from /proc.</summary>
internal sealed class Meter(int processId)
{
    private const double MillisecondsPerTick = 10;

    /// <summary>CPU time of user and kernel.</summary>
    public double CpuMilliseconds
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (Parse(fields[11]) + Parse(fields[12])) * MillisecondsPerTick;
        }
    }

    /// <summary>Proportional share of memory.</summary>
    public double PssMegabytes => File.ReadLines($"/proc/{processId}/smaps_rollup")
        .Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
        .Select(line => Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024)
        .First();

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
