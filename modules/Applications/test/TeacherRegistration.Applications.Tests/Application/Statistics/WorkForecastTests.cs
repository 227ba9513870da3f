using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Tests.Application.Statistics;

public sealed class WorkForecastTests
{
    [Theory]
    // Nine in the morning: a whole day is left.
    [InlineData("2026-11-26 09:00", 480, 60, "2026-11-26")]
    [InlineData("2026-11-26 09:00", 481, 60, "2026-11-27")]
    [InlineData("2026-11-26 09:00", 960, 60, "2026-11-27")]
    // Four in the afternoon: two hours are left.
    [InlineData("2026-11-26 16:00", 120, 60, "2026-11-26")]
    [InlineData("2026-11-26 16:00", 121, 60, "2026-11-27")]
    // At night nothing is.
    [InlineData("2026-11-26 21:00", 1, 60, "2026-11-27")]
    [InlineData("2026-11-26 21:00", 0, 60, "2026-11-26")]
    // Over the end of a year.
    [InlineData("2026-12-31 21:00", 481, 60, "2027-01-02")]
    public void DoneOn_CountsEightHoursADayUntilSix(string now, int pending, int seconds, string expected)
    {
        var utc = BeijingTime.ToUtc(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        WorkForecast.DoneOn(pending, TimeSpan.FromSeconds(seconds), utc).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
    }
}
