namespace TeacherRegistration.Load;

/// <summary>
/// Applicants who file beside staff at work. They come at a steady rate, however slow the answers are, and each goes from page to page without a
/// pause: so many people at once as the server makes wait. Staff work at a steady rate, too: without one they would take whatever the machine has
/// left, and the figures of both would say how quick this tool is.
/// </summary>
internal sealed class FilingLoad(StaffWork staff, Filers filers, Database database, Side product, FilingOptions options)
{
    /// <summary>More at once would be threads that wait for a server which cannot do it.</summary>
    private const int MostAtOnce = 400;

    private const int SmallStack = 256 * 1024;

    /// <summary>One run, after one that does not count.</summary>
    /// <param name="isPrepared">Whether the applicants have filled their personal centre before.</param>
    public FilingResult Run(bool isPrepared)
    {
        var before = CountApplications();
        // Fewer come than the machine can serve: in a crowd that waits, the server would compile for longer, and start with the crowd.
        var warmed = RunFor(options.Warming, options.PerSecond / 2, isPrepared);
        var run = RunFor(options.Time, options.PerSecond, isPrepared);
        return run.Result with
        {
            Options = options,
            Shown = [.. run.Result.Shown, .. new[] { staff.LastFailure }.OfType<string>()],
            IsPrepared = isPrepared,
            Uncounted = before + warmed.Result.Submitted + run.Result.Submitted - CountApplications(),
            WarmingFailures = warmed.Result.Failures,
            PssMegabytes = product.Server.PssMegabytes,
        };
    }

    private FilingRun RunFor(TimeSpan time, double perSecond, bool isPrepared)
    {
        var run = new FilingRun(product, time);
        Sample? work = null;
        var clerks = new Thread(() => work = staff.Run(product, options.StaffConnections, time, options.StaffPerSecond));
        clerks.Start();
        Send(run, new Pace(perSecond, time), isPrepared);
        clerks.Join();
        run.Finish(work!);
        return run;
    }

    private void Send(FilingRun run, Pace pace, bool isPrepared)
    {
        using var free = new SemaphoreSlim(MostAtOnce);
        var threads = new List<Thread>();
        while (pace.Wait())
        {
            free.Wait();
            var filer = filers.Take(isPrepared);
            var thread = new Thread(() =>
            {
                run.File(filer);
                free.Release();
            }, SmallStack);
            threads.Add(thread);
            thread.Start();
        }

        threads.ForEach(thread => thread.Join());
    }

    private int CountApplications() => database.Read("SELECT COUNT(*) FROM `App_PersonApplication`", row => row.GetInt32(0))[0];
}

/// <summary>How it is run.</summary>
/// <param name="Time">How long people come.</param>
/// <param name="Warming">How long before, without counting, with half as many.</param>
/// <param name="PerSecond">How many come in a second.</param>
/// <param name="StaffConnections">Connections of the staff.</param>
/// <param name="StaffPerSecond">Requests of the staff in a second.</param>
internal sealed record FilingOptions(TimeSpan Time, TimeSpan Warming, double PerSecond, int StaffConnections, double StaffPerSecond);
