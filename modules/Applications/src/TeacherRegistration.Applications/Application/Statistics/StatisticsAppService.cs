using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Statistics;

/// <summary>统计分析 of a point, or of the points of an agency.</summary>
internal sealed class StatisticsAppService(
    IRepository<StatusCount> counts,
    ConclusionFigures conclusions,
    IPlanIntegrationService planService,
    IAgencyDirectory agencies,
    IAccountIntegrationService accounts,
    ICurrentUser user,
    IRequestClock clock)
{
    /// <param name="planId">The 网报计划; null for the current one.</param>
    /// <param name="pointId">One point; null for all in scope.</param>
    /// <exception cref="BusinessRuleException">404: not there, or out of scope.</exception>
    public async Task<PlanStatistics> GetAsync(Guid? planId, Guid? pointId)
    {
        var scope = ApplicationScope.Of(user, ApplicationsPermissions.Statistics);
        var points = await agencies.GetPointsAsync();
        if (pointId is not null && (points.All(point => point.Id != pointId) || (scope.PointId is { } own && own != pointId)))
        {
            throw BusinessRuleException.NotFound();
        }

        var plans = await planService.GetApplicationPlansAsync();
        return plans.Choose(planId) is not { } plan
            ? new PlanStatistics()
            : await ReadAsync(plan, pointId is null ? scope : new ApplicationScope(pointId), points) with
            {
                Plans = plans,
                PointNames = scope.IsWholeAgency ? [.. points.Select(point => new PointName(point.Id, point.Name))] : [],
            };
    }

    private async Task<PlanStatistics> ReadAsync(ApplicationPlanSummary plan, ApplicationScope scope, IReadOnlyList<PointSummary> points)
    {
        var byPoint = await CountByPointAsync(plan.Id, scope.PointId);
        var hours = await conclusions.OfTodayAsync(plan.Id, scope);
        var windows = await planService.GetConfirmationWindowsAsync(plan.Id);
        var statistics = new PlanStatistics
        {
            Plan = plan,
            Points = [.. points.Where(point => byPoint.ContainsKey(point.Id)).Select(point => new Figures(point.Name, byPoint[point.Id]))],
            Hours = [.. hours.GroupBy(hour => hour.Hour, hour => hour.Tally).OrderBy(group => group.Key).Select(group => new Figures(HourText(group.Key), Tally.Sum(group)))],
            Days = await conclusions.ByDayAsync(plan.Id, scope),
            Officers = await NameAsync(await conclusions.ByOfficerAsync(plan.Id, scope), hours),
            Window = scope.PointId is { } id ? windows.OfPoint(id) : windows.OfAgency(),
        };
        return statistics with { Forecast = WorkForecast.Of(statistics.Total.Pending, hours, clock.UtcNow) };
    }

    private async Task<Dictionary<Guid, Tally>> CountByPointAsync(Guid planId, Guid? pointId)
    {
        var rows = await counts.Query()
            .Where(row => row.ApplicationPlanId == planId && row.Count > 0 && (pointId == null || row.Id == pointId))
            .Select(row => new { row.Id, row.Status, row.Count })
            .ToListAsync();
        return rows.GroupBy(row => row.Id).ToDictionary(group => group.Key, group => Tally.Sum(group.Select(row => Tally.Of(row.Status, row.Count))));
    }

    private async Task<IReadOnlyList<OfficerFigures>> NameAsync(Dictionary<string, Tally> officers, IReadOnlyList<HourOfOfficer> hours)
    {
        var names = await accounts.GetDisplayNamesAsync([.. officers.Keys]);
        var today = hours.ToLookup(hour => hour.LoginName, hour => hour.Tally);
        return
        [
            .. officers.OrderByDescending(officer => officer.Value.All).ThenBy(officer => officer.Key, StringComparer.Ordinal)
                .Select(officer => new OfficerFigures(officer.Key, names.GetValueOrDefault(officer.Key, ""), officer.Value, Tally.Sum(today[officer.Key]))),
        ];
    }

    private static string HourText(int hour) => hour.ToString("00", CultureInfo.InvariantCulture) + ":00";
}
