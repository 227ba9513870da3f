using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.Holidays;

/// <summary>节假日: the days of one year on which a province does not work although it is a weekday, or works although it is a weekend.</summary>
internal sealed class HolidayCalendar : AggregateRoot, IShared
{
    public const int MaximumRows = 60;
    public const int MaximumNameLength = 20;

    private HolidayCalendar()
    {
    }

    public HolidayCalendar(Guid id, int year)
        : base(id)
    {
        WindowRule.Require(year is >= YearPlan.FirstYear and <= YearPlan.LastYear, PlansErrorCodes.YearRange, nameof(Year), YearPlan.FirstYear, YearPlan.LastYear);
        Year = year;
    }

    public Guid OwnerId { get; set; }

    public Guid ProvinceId { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];

    /// <exception cref="BusinessRuleException">400 beside the row: ends before it starts, outside the year, no name, or a day that is named twice.</exception>
    public void Write(IReadOnlyList<Holiday> holidays)
    {
        WindowRule.Require(holidays.Count <= MaximumRows, PlansErrorCodes.TooManyRows, "Rows", MaximumRows);
        for (var index = 0; index < holidays.Count; index++)
        {
            var holiday = holidays[index];
            WindowRule.Require(holiday.Last >= holiday.First, PlansErrorCodes.EndsBeforeStart, $"Rows[{index}].Last");
            WindowRule.Require(holiday.First.Year == Year, PlansErrorCodes.OtherYear, $"Rows[{index}].First", Year);
            WindowRule.Require(holiday.Last.Year == Year, PlansErrorCodes.OtherYear, $"Rows[{index}].Last", Year);
            WindowRule.Require(holiday.Name.Length is > 0 and <= MaximumNameLength, PlansErrorCodes.HolidayNameLength, $"Rows[{index}].Name", MaximumNameLength);
            WindowRule.Require(
                holidays.Take(index).All(other => other.Last < holiday.First || holiday.Last < other.First), PlansErrorCodes.DayTwice, $"Rows[{index}].First");
        }

        Holidays = [.. holidays.OrderBy(holiday => holiday.First)];
    }
}

/// <summary>Some days in a row.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, the same for a single one.</param>
/// <param name="Name">Such as 国庆节.</param>
/// <param name="IsWorked">调休上班 instead of 放假.</param>
internal sealed record Holiday(DateOnly First, DateOnly Last, string Name, bool IsWorked);
