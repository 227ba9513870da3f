using System.Globalization;
using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Applications.Contracts;
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
    public void FindDay_CountsEightHoursADayUntilSix(string now, int pending, int seconds, string expected) =>
        WorkForecast.FindDay(pending, TimeSpan.FromSeconds(seconds), DateTime.Parse(now, CultureInfo.InvariantCulture))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void Of_TakesTheHoursWorkedAndOfThePresentOneWhatHasPassed()
    {
        // 09:00 to 09:59 twenty, by two officers; since 11:00, half an hour, ten: thirty in an hour and a half.
        HourOfOfficer[] today =
        [
            new("a", 9, Tally.Of(ConfirmationStatus.MaterialsComplete, 12)),
            new("b", 9, Tally.Of(ConfirmationStatus.MaterialsIncomplete, 8)),
            new("a", 11, Tally.Of(ConfirmationStatus.MaterialsComplete, 10)),
        ];
        var now = BeijingTime.ToUtc(new DateTime(2026, 11, 26, 11, 30, 0, DateTimeKind.Unspecified));

        var forecast = WorkForecast.Of(200, today, now);

        // 6.5 hours are left today, which is 130; eight hours tomorrow are more than the rest.
        (forecast.PerHour, forecast.DoneOn).ShouldBe((20d, new DateOnly(2026, 11, 27)));
        WorkForecast.Of(130, today, now).DoneOn.ShouldBe(new DateOnly(2026, 11, 26));
        WorkForecast.Of(0, today, now).DoneOn.ShouldBeNull();
        WorkForecast.Of(200, [], now).ShouldBe(new WorkForecast(0, DoneOn: null));
    }
}
