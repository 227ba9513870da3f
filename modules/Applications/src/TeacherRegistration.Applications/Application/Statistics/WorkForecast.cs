using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Application.Statistics;

/// <summary>When what is pending will be done, as counters are staffed: eight hours a day, the last until six in the evening.</summary>
internal static class WorkForecast
{
    public static readonly TimeSpan DayLength = TimeSpan.FromHours(8);
    private static readonly TimeSpan DayEnd = TimeSpan.FromHours(18);

    /// <summary>The day on which the last one is done, every day being worked on.</summary>
    /// <param name="pending">How many there are.</param>
    /// <param name="each">Time from one conclusion to the next, everybody at work together.</param>
    /// <param name="utcNow">Now, UTC.</param>
    public static DateOnly DoneOn(int pending, TimeSpan each, DateTime utcNow)
    {
        var now = BeijingTime.FromUtc(utcNow);
        var leftToday = DayEnd - now.TimeOfDay;
        leftToday = leftToday < TimeSpan.Zero ? TimeSpan.Zero : leftToday < DayLength ? leftToday : DayLength;
        var afterToday = (each * pending) - leftToday;
        var days = afterToday <= TimeSpan.Zero ? 0 : (int)Math.Ceiling(afterToday / DayLength);
        return DateOnly.FromDateTime(now).AddDays(days);
    }
}
