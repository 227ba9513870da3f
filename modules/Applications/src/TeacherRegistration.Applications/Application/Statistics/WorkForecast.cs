using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Application.Statistics;

/// <summary>
/// Today's pace, and when what is pending will be done at it, as counters are staffed: eight hours a day, the last until six in the evening.
/// </summary>
/// <param name="PerHour">Conclusions in an hour, everybody at work together; 0 while nothing has been concluded today.</param>
/// <param name="DoneOn">The day on which the last one is done, every day being worked on; null without a pace, or with nothing pending.</param>
internal sealed record WorkForecast(double PerHour, DateOnly? DoneOn)
{
    public static readonly TimeSpan DayLength = TimeSpan.FromHours(8);
    private static readonly TimeSpan DayEnd = TimeSpan.FromHours(18);

    /// <summary>By the hours of today in which anything was concluded; of the present hour only what has passed of it.</summary>
    public static WorkForecast Of(int pending, IReadOnlyList<HourOfOfficer> today, DateTime utcNow)
    {
        var done = Tally.Sum(today.Select(hour => hour.Tally)).All;
        if (done == 0)
        {
            return new WorkForecast(0, DoneOn: null);
        }

        var now = BeijingTime.FromUtc(utcNow);
        var worked = today.Select(hour => hour.Hour).Distinct().Sum(hour => hour == now.Hour ? Math.Max(now.Minute, 1) / 60d : 1d);
        return new WorkForecast(done / worked, pending == 0 ? null : FindDay(pending, TimeSpan.FromHours(worked / done), now));
    }

    /// <param name="pending">How many there are.</param>
    /// <param name="each">Time from one conclusion to the next.</param>
    /// <param name="now">Now, in Beijing.</param>
    internal static DateOnly FindDay(int pending, TimeSpan each, DateTime now)
    {
        var leftToday = DayEnd - now.TimeOfDay;
        leftToday = leftToday < TimeSpan.Zero ? TimeSpan.Zero : leftToday < DayLength ? leftToday : DayLength;
        var afterToday = (each * pending) - leftToday;
        var days = afterToday <= TimeSpan.Zero ? 0 : (int)Math.Ceiling(afterToday / DayLength);
        return DateOnly.FromDateTime(now).AddDays(days);
    }
}
