namespace TeacherRegistration.Testing;

/// <summary>
/// A clock that stands still until a test moves it. Only the time of day: timers run on, so that what waits for an answer
/// (a gateway's time limit, the scheduler) keeps waiting in real time.
/// </summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = Cut(System.GetUtcNow());

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;

    /// <summary>Whole seconds, as the product counts: a limit can be tested to the second on either side.</summary>
    private static DateTimeOffset Cut(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}
