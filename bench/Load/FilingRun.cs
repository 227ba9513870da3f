using System.Net.Sockets;
using TeacherRegistration.Generator;

namespace TeacherRegistration.Load;

/// <summary>What happens while people file: every request, every end.</summary>
internal sealed class FilingRun
{
    private const int ShownFailures = 5;

    private readonly Lock gate = new();
    private readonly Side product;
    private readonly TimeSpan time;
    private readonly Meter tool = new(Environment.ProcessId);
    private readonly double[] cpu;
    private readonly long start = TimeProvider.System.GetTimestamp();
    private readonly List<Sent> sent = [];
    private readonly List<double> filings = [];
    private readonly List<string> failures = [];
    private int started;
    private int working;
    private int mostAtOnce;
    private int inTime;

    public FilingRun(Side product, TimeSpan time)
    {
        (this.product, this.time) = (product, time);
        cpu = Cpu();
    }

    public FilingResult Result { get; private set; } = null!;

    /// <summary>Somebody comes and files.</summary>
    public void File(NewFiler filer)
    {
        lock (gate)
        {
            started++;
            mostAtOnce = Math.Max(mostAtOnce, ++working);
        }

        var requests = new List<Sent>();
        var begin = TimeProvider.System.GetTimestamp();
        string? failure = null;
        try
        {
            using var browser = new Browser(product.Port, filer.Cookie, (name, milliseconds) => requests.Add(new Sent(name, milliseconds)));
            new FilingWalk(browser, filer).Run();
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or SocketException or ArgumentException)
        {
            failure = exception.Message;
        }

        lock (gate)
        {
            working--;
            sent.AddRange(requests);
            if (failure is null)
            {
                filings.Add(TimeProvider.System.GetElapsedTime(begin).TotalMilliseconds);
                inTime += TimeProvider.System.GetElapsedTime(start) <= time ? 1 : 0;
            }
            else
            {
                failures.Add(failure);
            }
        }
    }

    /// <summary>All have gone: reckons up.</summary>
    public void Finish(Sample staff)
    {
        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        var used = Cpu().Zip(cpu, (after, before) => (after - before) / 1000 / seconds).ToList();
        Result = new FilingResult
        {
            Seconds = seconds,
            Started = started,
            Submitted = filings.Count,
            PerSecond = inTime / time.TotalSeconds,
            Requests = sent.Count / (double)Math.Max(1, started),
            MostAtOnce = mostAtOnce,
            Failures = failures.Count,
            Shown = [.. failures.Distinct().Take(ShownFailures)],
            Each = Times.Of(sent.Select(request => request.Milliseconds)),
            Whole = Times.Of(filings),
            Staff = Times.Of(staff.Milliseconds),
            StaffPerSecond = staff.PerSecond,
            StaffFailures = staff.Failures,
            ServerCores = used[0],
            DatabaseCores = used[1],
            ToolCores = used[2],
            Steps = [.. sent.GroupBy(request => request.Name).Select(all => new FilingStep(all.Key, all.Count() / (double)started, Times.Of(all.Select(request => request.Milliseconds))))],
        };
    }

    private double[] Cpu() => [product.Server.CpuMilliseconds, product.Database.CpuMilliseconds, tool.CpuMilliseconds];

    private sealed record Sent(string Name, double Milliseconds);
}
