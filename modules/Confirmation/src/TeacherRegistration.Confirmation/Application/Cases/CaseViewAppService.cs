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
    IArchiveNumbers archiveNumbers,
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
        var (window, needsReason) = await caseWindow.FindAsync(opened);
        var own = points.Single(point => point.Id == opened.PointId);
        return new CaseView
        {
            Case = opened,
            Agency = await agencies.GetCurrentAsync(),
            Point = own,
            Notice = MissingNotice.Of(opened, own, await caseWindow.FindDeadlineAsync(opened)),
            Policy = policy,
            Checklist = ChecklistOf(opened, policy),
            Answers = check?.Answers ?? [],
            CheckVersion = check?.Version ?? 0,
            Approvals = await applications.GetApprovalsAsync(opened),
            Warnings = CaseWarnings.Of(opened, policy, BeijingTime.DateOf(clock.UtcNow)),
            NextArchiveNumber = opened.ArchiveNumber.Length == 0 ? await archiveNumbers.SuggestAsync(opened) : null,
            ArchiveTwin = await archiveNumbers.FindTwinAsync(opened),
            Window = window,
            NeedsReason = needsReason,
        };
    }

    /// <summary>
    /// The checklist of the policy the application was filed under. A condition per year has the years whose assessment was stated,
    /// or the five before filing where none was.
    /// </summary>
    public static Checklist ChecklistOf(ApplicationCase opened, PolicySummary policy)
    {
        var filedIn = BeijingTime.FromUtc(opened.SubmittedAt).Year;
        var stated = opened.Assessment.Annual.Select(row => row.Year).Distinct().Order().ToList();
        return new Checklist(policy, opened.Kind, stated.Count > 0 ? stated : [.. Enumerable.Range(filedIn - 5, 5)]);
    }
}
