using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>Puts together what the clerk needs to decide one case.</summary>
internal sealed class CaseViewAppService(
    IApplicationIntegrationService applications,
    IPlanIntegrationService plans,
    IAgencyDirectory agencies,
    IRepository<ConditionCheck> checks,
    CaseWindow caseWindow,
    IRequestClock clock)
{
    public async Task<CaseView> GetAsync(Guid id)
    {
        var opened = await applications.GetCaseAsync(id);
        var policy = await plans.GetPolicyAsync(opened.PolicyId);
        var points = await agencies.GetPointsAsync();
        var check = await checks.Query().FirstOrDefaultAsync(row => row.ApplicationId == id);
        var (window, all, needsReason) = await caseWindow.FindAsync(opened);
        return new CaseView(
            opened,
            await agencies.GetCurrentAsync(),
            points.Single(point => point.Id == opened.PointId),
            policy,
            ChecklistOf(opened, policy),
            check?.Answers ?? [],
            check?.Version ?? 0,
            await applications.GetApprovalsAsync(id),
            OtherPoints(opened, points, all),
            window,
            needsReason);
    }

    /// <summary>
    /// The checklist of the policy the application was filed under. A condition per year has the years whose assessment was stated,
    /// or the five before filing where none was.
    /// </summary>
    public static Checklist ChecklistOf(ApplicationCase opened, PolicySummary policy)
    {
        var filedIn = BeijingTime.FromUtc(opened.SubmittedAt).Year;
        var stated = opened.Assessment.Annual.Select(row => row.Year).Distinct().Order().ToList();
        return new Checklist(policy.Items, opened.Kind, stated.Count > 0 ? stated : [.. Enumerable.Range(filedIn - 5, 5)]);
    }

    private List<PointChoice> OtherPoints(ApplicationCase opened, IReadOnlyList<PointSummary> points, ConfirmationWindows windows) =>
    [
        .. points.Where(point => point.Id != opened.PointId && point.IsOpen && windows.OfPoint(point.Id)?.IsAfter(clock.UtcNow) == false)
            .Select(point => new PointChoice(point, windows.Points[point.Id].Window, windows.Points[point.Id].Scope)),
    ];
}
