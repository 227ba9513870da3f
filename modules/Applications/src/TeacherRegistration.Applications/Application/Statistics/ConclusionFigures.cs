using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Statistics;

/// <summary>Counts the conclusions that stand, by the database, over an index that holds all it needs.</summary>
internal sealed class ConclusionFigures(IRepository<OnlineApplication> applications, IRequestClock clock)
{
    public async Task<IReadOnlyList<HourOfOfficer>> OfTodayAsync(Guid planId, ApplicationScope scope)
    {
        var midnight = BeijingTime.ToUtc(BeijingTime.DateOf(clock.UtcNow).ToDateTime(TimeOnly.MinValue));
        var groups = await Concluded(planId, scope)
            .Where(row => row.ConcludedAt >= midnight)
            .GroupBy(row => new { row.ConcludedBy, row.ConcludedAt!.Value.Hour, row.Status })
            .Select(group => new { group.Key.ConcludedBy, group.Key.Hour, group.Key.Status, Count = group.Count() })
            .ToListAsync();
        return [.. groups.Select(group => new HourOfOfficer(group.ConcludedBy, BeijingTime.FromUtc(midnight.Date.AddHours(group.Hour)).Hour, Tally.Of(group.Status, group.Count)))];
    }

    public async Task<Dictionary<string, Tally>> ByOfficerAsync(Guid planId, ApplicationScope scope)
    {
        var groups = await Concluded(planId, scope)
            .GroupBy(row => new { row.ConcludedBy, row.Status })
            .Select(group => new { group.Key.ConcludedBy, group.Key.Status, Count = group.Count() })
            .ToListAsync();
        return groups.GroupBy(group => group.ConcludedBy)
            .ToDictionary(group => group.Key, group => Tally.Sum(group.Select(row => Tally.Of(row.Status, row.Count))), StringComparer.Ordinal);
    }

    /// <summary>Hour by hour, as days begin at another time in UTC.</summary>
    public async Task<IReadOnlyList<Figures>> ByDayAsync(Guid planId, ApplicationScope scope)
    {
        var groups = await Concluded(planId, scope)
            .GroupBy(row => new { row.ConcludedAt!.Value.Year, row.ConcludedAt!.Value.Month, row.ConcludedAt!.Value.Day, row.ConcludedAt!.Value.Hour, row.Status })
            .Select(group => new { group.Key.Year, group.Key.Month, group.Key.Day, group.Key.Hour, group.Key.Status, Count = group.Count() })
            .ToListAsync();
        return
        [
            .. groups.GroupBy(
                    group => BeijingTime.DateOf(new DateTime(group.Year, group.Month, group.Day, group.Hour, 0, 0, DateTimeKind.Utc)),
                    group => Tally.Of(group.Status, group.Count))
                .OrderBy(day => day.Key)
                .Select(day => new Figures(day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Tally.Sum(day))),
        ];
    }

    private IQueryable<OnlineApplication> Concluded(Guid planId, ApplicationScope scope) =>
        scope.In(applications.Query()).Where(row => row.ApplicationPlanId == planId && row.ConcludedAt != null);
}

/// <summary>What one officer concluded in one clock hour of today.</summary>
internal sealed record HourOfOfficer(string LoginName, int Hour, Tally Tally);
