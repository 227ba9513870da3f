using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>When the current user may confirm in the current 网报计划: a user of a point in its window, another in the agency's (decision 20).</summary>
internal sealed class OwnConfirmationWindow(IPlanIntegrationService plans, ICurrentUser user)
{
    /// <summary>The plan's name and the window, which is null without an arrangement; null for those who do not see plans, and where there is none.</summary>
    public async Task<(string Plan, TimeWindow? Window)?> FindAsync()
    {
        if (!user.Has(PlansPermissions.View) || (await plans.GetApplicationPlansAsync()).FirstOrDefault(plan => plan.IsCurrent) is not { } current)
        {
            return null;
        }

        var windows = await plans.GetConfirmationWindowsAsync(current.Id);
        return (current.Name, user.PointId is { } pointId ? windows.OfPoint(pointId) : windows.OfAgency());
    }
}
