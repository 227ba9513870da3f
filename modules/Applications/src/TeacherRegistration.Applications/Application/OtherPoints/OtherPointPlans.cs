using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>In which 网报计划 other points are queried, and whether they can be now.</summary>
internal sealed class OtherPointPlans(IPlanIntegrationService plans)
{
    public Task<IReadOnlyList<ApplicationPlanSummary>> GetAllAsync() => plans.GetApplicationPlansAsync();

    /// <summary>The arrangement of the point; null without one.</summary>
    public async Task<PointWindow?> FindArrangementAsync(Guid planId, Guid pointId) =>
        (await plans.GetConfirmationWindowsAsync(planId)).Points.GetValueOrDefault(pointId);

    /// <summary>The plan, or the current one where none is named; null where the agency has none yet.</summary>
    /// <exception cref="BusinessRuleException">404: not the agency's.</exception>
    public async Task<ApplicationPlanSummary?> FindAsync(Guid? planId) => (await GetAllAsync()).Choose(planId);

    /// <exception cref="BusinessRuleException">409 outside the agency's work period.</exception>
    public static void DemandOpen(ApplicationPlanSummary plan)
    {
        if (!plan.IsAtWork)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.OutsideWorkPeriod, RuleViolationKind.Conflict);
        }
    }
}
