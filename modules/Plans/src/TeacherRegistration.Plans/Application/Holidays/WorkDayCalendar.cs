using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain.Holidays;

namespace TeacherRegistration.Plans.Application.Holidays;

/// <summary>The days that the province of the current agency works on.</summary>
internal sealed class WorkDayCalendar(IRepository<HolidayCalendar> calendars)
{
    /// <summary>Those of the years that the window touches.</summary>
    public async Task<WorkDays> GetAsync(TimeWindow window)
    {
        var years = Enumerable.Range(BeijingTime.DateOf(window.Start).Year, BeijingTime.DateOf(window.End).Year - BeijingTime.DateOf(window.Start).Year + 1).ToList();
        var own = await calendars.Query().Where(calendar => years.Contains(calendar.Year)).ToDictionaryAsync(calendar => calendar.Year, calendar => calendar.Holidays);
        return new WorkDays(years
            .Select(year => (Year: year, Holidays: own.GetValueOrDefault(year) ?? NationalHolidays.Of(year)))
            .Where(year => year.Holidays is not null)
            .ToDictionary(year => year.Year, year => year.Holidays!));
    }
}
