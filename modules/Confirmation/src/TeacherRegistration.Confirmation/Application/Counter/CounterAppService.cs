using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Counter;

/// <summary>The counter's search, and how the day goes against the window's end.</summary>
internal sealed class CounterAppService(ICounterDesk desk, IPlanIntegrationService plans, ICurrentUser user, IRequestClock clock)
{
    public Task<CounterHits> FindAsync(string text)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        return desk.FindAsync(text);
    }

    public async Task<CounterBoard> GetBoardAsync()
    {
        user.Demand(ApplicationsPermissions.Confirm);
        var progress = await desk.GetProgressAsync();
        var plan = (await plans.GetApplicationPlansAsync()).FirstOrDefault(row => row.IsCurrent);
        var windows = plan is null ? null : await plans.GetConfirmationWindowsAsync(plan.Id);
        var window = user.PointId is { } pointId ? windows?.OfPoint(pointId) : windows?.OfAgency();
        return new CounterBoard(progress, window, progress.PointPace is { } pace ? clock.UtcNow + (pace * progress.Pending) : null);
    }
}

/// <summary>What stands beside the case.</summary>
/// <param name="Progress">Done and pending.</param>
/// <param name="Window">When may be confirmed; null without an arrangement.</param>
/// <param name="DoneAt">When everything pending is done at today's pace of everybody in scope, working on without a break; null before there is a pace.</param>
internal sealed record CounterBoard(CounterProgress Progress, TimeWindow? Window, DateTime? DoneAt)
{
    /// <summary>At this pace it is not finished in time.</summary>
    public bool IsLate => DoneAt > Window?.End;
}
