namespace TeacherRegistration.Load;

/// <summary>When the next of many is due: one after another at a steady rate, whatever became of those before.</summary>
/// <param name="perSecond">The rate; null: at once.</param>
/// <param name="time">For how long.</param>
internal sealed class Pace(double? perSecond, TimeSpan time)
{
    private readonly long start = TimeProvider.System.GetTimestamp();
    private int next = -1;

    /// <summary>Since it began.</summary>
    public double Seconds => Elapsed.TotalSeconds;

    private TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(start);

    /// <summary>Waits until the next is due; false when the time is over before.</summary>
    public bool Wait()
    {
        var due = perSecond is { } rate ? TimeSpan.FromSeconds(Interlocked.Increment(ref next) / rate) : Elapsed;
        if (due >= time)
        {
            return false;
        }

        if (due - Elapsed is { Ticks: > 0 } rest)
        {
            Thread.Sleep(rest);
        }

        return Elapsed < time;
    }
}
