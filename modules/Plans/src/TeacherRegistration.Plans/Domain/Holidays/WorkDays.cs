using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Domain.Holidays;

/// <summary>Which days are worked on: Monday to Friday, but for the holidays that are known.</summary>
/// <param name="years">The holidays by year; a year that is missing is not known.</param>
internal sealed class WorkDays(IReadOnlyDictionary<int, IReadOnlyList<Holiday>> years)
{
    /// <summary>Whether the holidays of the year are known.</summary>
    public bool Knows(int year) => years.ContainsKey(year);

    public bool IsWorked(DateOnly day) =>
        years.GetValueOrDefault(day.Year)?.FirstOrDefault(holiday => holiday.First <= day && day <= holiday.Last) is { } holiday
            ? holiday.IsWorked
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>How many of the window's days, by Beijing's calendar, are worked on.</summary>
    public int Count(TimeWindow window)
    {
        var (day, last, count) = (BeijingTime.DateOf(window.Start), BeijingTime.DateOf(window.End), 0);
        for (; day <= last; day = day.AddDays(1))
        {
            count += IsWorked(day) ? 1 : 0;
        }

        return count;
    }
}
