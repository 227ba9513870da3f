namespace TeacherRegistration.Load;

/// <summary>A server under load: the product or the yardstick.</summary>
internal sealed record Side(string Name, int Port, Meter Server, Meter Database)
{
    /// <summary>Sends requests over so many connections until the time is over or each was sent once.</summary>
    /// <param name="requests">Sent in this order by whichever connection is free; from the start again when all are sent, unless they count once.</param>
    /// <param name="connections">How many at once.</param>
    /// <param name="time">For how long; null until each was sent once.</param>
    public Sample Run(IReadOnlyList<byte[]> requests, int connections, TimeSpan? time)
    {
        var (server, database) = (Server.CpuMilliseconds, Database.CpuMilliseconds);
        var next = -1;
        var start = TimeProvider.System.GetTimestamp();
        var workers = Enumerable.Range(0, connections).Select(_ => new Worker()).ToList();
        var threads = workers.ConvertAll(worker => new Thread(() => worker.Run(Port, () => Take(ref next, requests, time, start))));
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        var latencies = workers.SelectMany(worker => worker.Milliseconds).Order().ToList();
        return new Sample(
            latencies, seconds, workers.Sum(worker => worker.Failures), workers.Sum(worker => worker.Bytes) / (double)latencies.Count,
            (Server.CpuMilliseconds - server) / latencies.Count, (Database.CpuMilliseconds - database) / latencies.Count);
    }

    private static byte[]? Take(ref int next, IReadOnlyList<byte[]> requests, TimeSpan? time, long start)
    {
        var index = Interlocked.Increment(ref next);
        var isOver = time is { } limit ? TimeProvider.System.GetElapsedTime(start) >= limit : index >= requests.Count;
        return isOver ? null : requests[index % requests.Count];
    }

    private sealed class Worker
    {
        public List<double> Milliseconds { get; } = [];

        public int Failures { get; private set; }

        public long Bytes { get; private set; }

        public void Run(int port, Func<byte[]?> take)
        {
            using var connection = new HttpConnection(port);
            while (take() is { } request)
            {
                var start = TimeProvider.System.GetTimestamp();
                var status = connection.Send(request);
                Milliseconds.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
                Bytes += connection.Length;
                // A form that was taken answers with a redirect; a page that was not given, too, but to the login.
                Failures += status is 200 || (status is 302 && !connection.Text.Contains("Location: /login", StringComparison.Ordinal)) ? 0 : 1;
            }
        }
    }
}

/// <summary>What one run has shown.</summary>
/// <param name="Milliseconds">Every request's time, in order of length.</param>
/// <param name="Seconds">How long it ran.</param>
/// <param name="Failures">Requests that were not answered as they should.</param>
/// <param name="Bytes">Mean length of an answer with its head.</param>
/// <param name="ServerCpu">Milliseconds of the server's CPU time for a request.</param>
/// <param name="DatabaseCpu">Milliseconds of the database's.</param>
internal sealed record Sample(IReadOnlyList<double> Milliseconds, double Seconds, int Failures, double Bytes, double ServerCpu, double DatabaseCpu)
{
    public double PerSecond => Milliseconds.Count / Seconds;

    public double Percentile(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * share))];
}
