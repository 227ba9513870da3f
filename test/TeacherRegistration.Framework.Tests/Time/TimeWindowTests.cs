using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Framework.Tests.Time;

public sealed class TimeWindowTests
{
    private static readonly DateTime Start = new(2026, 11, 1, 0, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime End = new(2026, 11, 25, 9, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void Contains_AtTheBoundaries_FollowsRule36()
    {
        var window = new TimeWindow(Start, End);

        window.Contains(Start.AddSeconds(-1)).ShouldBeFalse();
        window.Contains(Start).ShouldBeTrue();
        window.Contains(End).ShouldBeTrue();
        window.Contains(End.AddMilliseconds(999)).ShouldBeTrue();
        window.Contains(End.AddSeconds(1)).ShouldBeFalse();
    }

    [Fact]
    public void IsBeforeAndIsAfter_TellWhyItIsOutside()
    {
        var window = new TimeWindow(Start, End);

        window.IsBefore(Start.AddSeconds(-1)).ShouldBeTrue();
        window.IsAfter(Start.AddSeconds(-1)).ShouldBeFalse();
        window.IsAfter(End.AddSeconds(1)).ShouldBeTrue();
        window.IsBefore(End.AddSeconds(1)).ShouldBeFalse();
    }

    [Fact]
    public void Format_ShowsBeijingTimeToTheSecond() => BeijingTime.Format(End).ShouldBe("2026-11-25 17:30:00");

    [Fact]
    public void DateOf_AfterSixteenHoursUtc_IsTheNextDayInBeijing() =>
        BeijingTime.DateOf(new DateTime(2026, 12, 31, 16, 0, 0, DateTimeKind.Utc)).ShouldBe(new DateOnly(2027, 1, 1));

    [Fact]
    public void ToUtc_OfTheShownTime_IsTheStoredOne() => BeijingTime.ToUtc(BeijingTime.FromUtc(Start)).ShouldBe(Start);
}
