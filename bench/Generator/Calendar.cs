using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Generator;

/// <summary>The days around the one on which the data are made: windows are open on it.</summary>
internal sealed record Calendar(DateTime Now)
{
    public int Year => BeijingTime.FromUtc(Now).Year;

    /// <summary>From the beginning of the first day to the end of the last, counted from today in Beijing.</summary>
    public TimeWindow Days(int from, int to)
    {
        var today = BeijingTime.FromUtc(Now).Date;
        return new TimeWindow(BeijingTime.ToUtc(today.AddDays(from)), BeijingTime.ToUtc(today.AddDays(to + 1)).AddSeconds(-1));
    }
}
