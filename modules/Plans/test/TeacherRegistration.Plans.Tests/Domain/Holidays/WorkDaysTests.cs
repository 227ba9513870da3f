using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain.Holidays;

namespace TeacherRegistration.Plans.Tests.Domain.Holidays;

/// <summary>Which days are worked on: weekdays, but for holidays and the weekends that are worked for them.</summary>
public sealed class WorkDaysTests
{
    private static readonly WorkDays Days2026 = new(new Dictionary<int, IReadOnlyList<Holiday>> { [2026] = NationalHolidays.Of(2026)! });

    [Theory]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    [InlineData("2027-10-01", true)]
    public void Day_IsWorkedOnOrNot(string day, bool expected) => Days2026.IsWorked(DateOnly.Parse(day, null)).ShouldBe(expected);

    [Fact]
    public void Count_GoesByBeijingsDays()
    {
        // From 23:00 UTC of 30 September, which is 1 October in Beijing, to 10 October: the 8th, the 9th and the worked Saturday.
        var window = new TimeWindow(new DateTime(2026, 9, 30, 23, 0, 0, DateTimeKind.Utc), new DateTime(2026, 10, 10, 9, 0, 0, DateTimeKind.Utc));

        Days2026.Count(window).ShouldBe(3);
    }

    [Fact]
    public void NationalHolidays_OfAYearThatIsNotAnnounced_AreNotKnown()
    {
        NationalHolidays.Of(2039).ShouldBeNull();
        Days2026.Knows(2026).ShouldBeTrue();
        Days2026.Knows(2027).ShouldBeFalse();
    }

    [Fact]
    public void NationalHolidays_AreACalendarThatCanBeWritten() =>
        Should.NotThrow(() => new HolidayCalendar(Guid.CreateVersion7(), 2026).Write(NationalHolidays.Of(2026)!));

    [Theory]
    [InlineData("2026-05-02", "2026-05-01", "节", "Rows[1].Last", "EndsBeforeStart")]
    [InlineData("2025-12-31", "2026-01-01", "节", "Rows[1].First", "OtherYear")]
    [InlineData("2026-12-31", "2027-01-01", "节", "Rows[1].Last", "OtherYear")]
    [InlineData("2026-05-01", "2026-05-01", "", "Rows[1].Name", "HolidayNameLength")]
    [InlineData("2026-10-07", "2026-10-08", "节", "Rows[1].First", "DayTwice")]
    public void Write_OfAFaultyRow_IsRefusedBesideIt(string first, string last, string name, string field, string code)
    {
        var calendar = new HolidayCalendar(Guid.CreateVersion7(), 2026);
        Holiday[] rows = [new(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 7), "国庆节", IsWorked: false), new(DateOnly.Parse(first, null), DateOnly.Parse(last, null), name, IsWorked: false)];

        var refusal = Should.Throw<BusinessRuleException>(() => calendar.Write(rows));

        (refusal.Field, refusal.Code).ShouldBe((field, "Plans:" + code));
    }
}
