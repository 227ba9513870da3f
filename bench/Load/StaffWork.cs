using System.Text;

namespace TeacherRegistration.Load;

/// <summary>What clerks do on the last day: of ten requests seven lists, two opened cases, and the confirmation of one of them.</summary>
internal sealed class StaffWork(Workload workload, int port)
{
    private const int Lists = 7;
    private const int Round = 10;

    private readonly IReadOnlyList<byte[]> lists = [.. workload.Listed.Select(user => Requests.Get(ProductRequests.FirstPage, user.Cookie))];
    private readonly IReadOnlyList<Opening> openings = workload.Opened;
    private int taken;

    /// <summary>What went wrong last.</summary>
    public string? LastFailure { get; private set; }

    /// <summary>Works over so many connections until the time is over.</summary>
    /// <param name="side">The product.</param>
    /// <param name="connections">How many at once.</param>
    /// <param name="time">For how long.</param>
    /// <param name="perSecond">Requests a second over all connections; null: as many as are answered.</param>
    public Sample Run(Side side, int connections, TimeSpan time, double? perSecond = null)
    {
        var (server, database) = (side.Server.CpuMilliseconds, side.Database.CpuMilliseconds);
        var pace = new Pace(perSecond, time);
        var clerks = Enumerable.Range(0, connections).Select(_ => new Clerk(workload, port, this, pace)).ToList();
        var threads = clerks.ConvertAll(clerk => new Thread(clerk.Run));
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var latencies = clerks.SelectMany(clerk => clerk.Milliseconds).Order().ToList();
        return new Sample(
            latencies, pace.Seconds, clerks.Sum(clerk => clerk.Failures), clerks.Sum(clerk => clerk.Bytes) / (double)latencies.Count,
            (side.Server.CpuMilliseconds - server) / latencies.Count, (side.Database.CpuMilliseconds - database) / latencies.Count);
    }

    private byte[] NextList() => lists[Interlocked.Increment(ref taken) % lists.Count];

    private Opening NextOpening() => openings[Interlocked.Increment(ref taken) % openings.Count];

    private sealed class Clerk(Workload workload, int port, StaffWork work, Pace pace)
    {
        public List<double> Milliseconds { get; } = [];

        public int Failures { get; private set; }

        public long Bytes { get; private set; }

        public void Run()
        {
            using var connection = new HttpConnection(port);
            byte[]? confirmation = null;
            for (var step = 0; pace.Wait(); step = (step + 1) % Round)
            {
                if (step < Lists)
                {
                    Send(connection, work.NextList(), 200);
                }
                else if (step == Round - 1 && confirmation is not null)
                {
                    Send(connection, confirmation, 302);
                }
                else
                {
                    confirmation = Open(connection, step == Round - 2 ? workload.TakePending() : null);
                }
            }
        }

        /// <summary>Opens the case that is confirmed next, and returns what then is sent; without one, any case.</summary>
        private byte[]? Open(HttpConnection connection, Pending? pending)
        {
            var opened = work.NextOpening();
            var (user, id) = pending is null ? (opened.User, opened.Id) : (pending.User, pending.Id);
            return Send(connection, Requests.Get(ProductRequests.ConfirmAddress(id), user.Cookie), 200) && pending is not null
                ? ProductRequests.Confirmation(connection.Text, pending)
                : null;
        }

        private bool Send(HttpConnection connection, byte[] request, int expected)
        {
            var start = TimeProvider.System.GetTimestamp();
            var status = connection.Send(request);
            Milliseconds.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            Bytes += connection.Length;
            var isAnswered = status == expected && !connection.Head.Contains("Location: /login", StringComparison.Ordinal);
            if (!isAnswered)
            {
                Failures++;
                var (line, head) = (Encoding.UTF8.GetString(request).Split("\r\n")[0], connection.Head);
                work.LastFailure = $"staff: {line}: {string.Join(' ', head.Split("\r\n").Where(row => row.StartsWith("HTTP", StringComparison.Ordinal) || row.StartsWith("Location", StringComparison.Ordinal)))} {Browser.Refusals(connection.Text)}";
            }

            return isAnswered;
        }
    }
}
