using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Framework.Time;

/// <summary>Takes the time once per scope, when the scope's first service asks; the first middleware asks.</summary>
public sealed class RequestClock(TimeProvider timeProvider) : IRequestClock
{
    /// <inheritdoc />
    public DateTime UtcNow { get; } = CutToSecond(timeProvider.GetUtcNow().UtcDateTime);

    private static DateTime CutToSecond(DateTime value) => value.AddTicks(-(value.Ticks % TimeSpan.TicksPerSecond));
}
