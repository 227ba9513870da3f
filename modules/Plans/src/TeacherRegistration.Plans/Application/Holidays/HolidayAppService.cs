using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Holidays;

namespace TeacherRegistration.Plans.Application.Holidays;

/// <summary>节假日 of a province, year by year: what the State Council announces, until the provincial administrator writes another list.</summary>
internal sealed class HolidayAppService(IRepository<HolidayCalendar> calendars, ProvinceScope scope, AuditScope audit)
{
    public async Task<HolidayYear> GetAsync(int year)
    {
        var own = await DemandAsync();
        var calendar = await calendars.Query().FirstOrDefaultAsync(row => row.OwnerId == own && row.Year == year);
        return new HolidayYear(calendar?.Version ?? 0, calendar?.Holidays ?? NationalHolidays.Of(year) ?? [], calendar is not null);
    }

    /// <param name="year">The year.</param>
    /// <param name="version">Of the list that was shown; 0 where the province had none.</param>
    /// <param name="input">The rows.</param>
    public async Task WriteAsync(int year, long version, HolidayInput input)
    {
        var own = await DemandAsync();
        var calendar = await calendars.Tracked().FirstOrDefaultAsync(row => row.OwnerId == own && row.Year == year);
        if ((calendar?.Version ?? 0) != version)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        var holidays = input.ToHolidays();
        if (holidays.Count == 0 && calendar is not null)
        {
            // An emptied list is none: the announced holidays count again.
            audit.About(nameof(HolidayCalendar), calendar.Id);
            calendars.Remove(calendar);
            return;
        }

        if (calendar is null)
        {
            calendar = new HolidayCalendar(Guid.CreateVersion7(), year);
            calendars.Add(calendar);
        }

        audit.About(nameof(HolidayCalendar), calendar.Id);
        calendar.Write(holidays);
    }

    private Task<Guid> DemandAsync() => scope.DemandAsync(PlansPermissions.HolidaysManage);
}

/// <summary>A year's list.</summary>
/// <param name="Version">0 where the province has none of its own.</param>
/// <param name="Holidays">In the order of their days.</param>
/// <param name="IsOwn">Whether the province has written it.</param>
internal sealed record HolidayYear(long Version, IReadOnlyList<Holiday> Holidays, bool IsOwn);
