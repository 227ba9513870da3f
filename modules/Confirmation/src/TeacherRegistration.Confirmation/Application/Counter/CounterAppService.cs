using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Counter;

/// <summary>The counter's search, and how the day goes against the window's end.</summary>
internal sealed class CounterAppService(ICounterDesk desk, ISchoolDesk schools, IPlanIntegrationService plans, ICurrentUser user)
{
    public Task<CounterHits> FindAsync(string text)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        return desk.FindAsync(text);
    }

    /// <summary>The schools to choose from.</summary>
    public Task<(IReadOnlyList<SchoolFigures> Schools, bool HasMore)> FindSchoolsAsync(string? name)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        return schools.FindSchoolsAsync(name ?? "");
    }

    /// <summary>How a school stands; null where nobody of it has filed.</summary>
    public Task<SchoolFigures?> FindSchoolAsync(string? school)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        return schools.FindSchoolAsync(school ?? "");
    }

    public Task<IReadOnlyList<SchoolCase>> GetRosterAsync(string school)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        return schools.GetRosterAsync(school);
    }

    /// <summary>The next case of the school's roster; null when none is left.</summary>
    public Task<Guid?> FindNextAsync(string school, string applicationNumber)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        return schools.FindNextAsync(school, applicationNumber);
    }

    public async Task<CounterBoard> GetBoardAsync()
    {
        user.Demand(ApplicationsPermissions.Confirm);
        var progress = await desk.GetProgressAsync();
        var plan = (await plans.GetApplicationPlansAsync()).FirstOrDefault(row => row.IsCurrent);
        var windows = plan is null ? null : await plans.GetConfirmationWindowsAsync(plan.Id);
        var window = user.PointId is { } pointId ? windows?.OfPoint(pointId) : windows?.OfAgency();
        return new CounterBoard(progress, window);
    }
}

/// <summary>What stands beside the case.</summary>
/// <param name="Progress">Done and pending.</param>
/// <param name="Window">When may be confirmed; null without an arrangement.</param>
internal sealed record CounterBoard(CounterProgress Progress, TimeWindow? Window)
{
    /// <summary>At this pace it is not finished in time.</summary>
    public bool IsLate => Window is { } window && Progress.DoneOn > BeijingTime.DateOf(window.End);
}
