using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Counter;

/// <summary>How far the user has come today, and when all of it will be done: the same forecast as 统计分析 gives.</summary>
internal sealed class CounterDay(
    IRepository<OnlineApplication> applications,
    IRepository<StatusCount> counts,
    ConclusionFigures conclusions,
    IPlanIntegrationService plans,
    ICurrentUser user,
    IRequestClock clock)
{
    private const int NewestShown = 5;
    private static readonly TimeSpan LongestCase = TimeSpan.FromMinutes(10);

    public async Task<CounterProgress> ReadAsync(CancellationToken cancellationToken)
    {
        var scope = ApplicationScope.Of(user, ApplicationsPermissions.View);
        var planId = (await plans.GetApplicationPlansAsync(cancellationToken)).Choose(null)?.Id ?? Guid.Empty;
        var midnight = BeijingTime.ToUtc(BeijingTime.DateOf(clock.UtcNow).ToDateTime(TimeOnly.MinValue));
        var mine = scope.In(applications.Query()).Where(row => row.ApplicationPlanId == planId && row.ConcludedAt >= midnight && row.ConcludedBy == user.LoginName);
        var times = await mine.OrderBy(row => row.ConcludedAt).Select(row => row.ConcludedAt!.Value).ToListAsync(cancellationToken);
        var pending = await counts.Query()
            .Where(row => row.ApplicationPlanId == planId && row.Status == ConfirmationStatus.PendingConfirmation && (scope.PointId == null || row.Id == scope.PointId))
            .SumAsync(row => row.Count, cancellationToken);
        return new CounterProgress(
            times.Count,
            PaceOf(times),
            pending,
            WorkForecast.Of(pending, await conclusions.OfTodayAsync(planId, scope), clock.UtcNow).DoneOn,
            await CounterDesk.Select(mine.OrderByDescending(row => row.ConcludedAt).Take(NewestShown)).ToListAsync(cancellationToken));
    }

    /// <summary>The average of the times between two conclusions, without the breaks and without those given at once.</summary>
    internal static TimeSpan? PaceOf(IReadOnlyList<DateTime> times)
    {
        var gaps = times.Zip(times.Skip(1), (first, second) => second - first).Where(gap => gap > TimeSpan.Zero && gap <= LongestCase).ToList();
        return gaps.Count == 0 ? null : TimeSpan.FromSeconds(gaps.Average(gap => gap.TotalSeconds));
    }
}
