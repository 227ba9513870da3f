using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Framework.Tests.Sms;

/// <summary>When texts about applications wait, in Beijing's time.</summary>
public sealed class SmsQuietHoursTests
{
    [Theory]
    [InlineData("2026-10-10 20:59", 21, 8, null)]
    [InlineData("2026-10-10 21:00", 21, 8, "2026-10-11 08:00")]
    [InlineData("2026-10-11 00:30", 21, 8, "2026-10-11 08:00")]
    [InlineData("2026-10-11 07:59", 21, 8, "2026-10-11 08:00")]
    [InlineData("2026-10-11 08:00", 21, 8, null)]
    [InlineData("2026-10-11 12:30", 12, 14, "2026-10-11 14:00")]
    [InlineData("2026-10-11 11:59", 12, 14, null)]
    [InlineData("2026-10-11 03:00", 0, 0, null)]
    [InlineData("2026-10-11 21:00", 21, 21, null)]
    public void ANight_EndsInTheMorning(string now, int from, int until, string? end) =>
        SmsQuietHours.EndOf(Utc(now), from, until).ShouldBe(end is null ? null : Utc(end));

    private static DateTime Utc(string beijing) => BeijingTime.ToUtc(DateTime.ParseExact(beijing, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
