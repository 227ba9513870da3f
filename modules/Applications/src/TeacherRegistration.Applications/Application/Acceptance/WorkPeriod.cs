using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Acceptance;

/// <summary>The agency's registration work period of a 网报计划, by the server's clock.</summary>
internal sealed class WorkPeriod(IPlanIntegrationService plans, IRequestClock clock)
{
    public DateTime Now => clock.UtcNow;

    public async Task<bool> IsRunningAsync(Guid applicationPlanId, CancellationToken cancellationToken = default) =>
        (await plans.GetApplicationPlansAsync(cancellationToken)).Any(plan => plan.Id == applicationPlanId && plan.IsAtWork);

    /// <summary>The plan, while its work period runs.</summary>
    /// <exception cref="BusinessRuleException">409: it does not.</exception>
    public async Task<ApplicationPlanSummary> DemandAsync(Guid applicationPlanId, CancellationToken cancellationToken) =>
        (await plans.GetApplicationPlansAsync(cancellationToken)).FirstOrDefault(plan => plan.Id == applicationPlanId) is { IsAtWork: true } plan
            ? plan
            : throw new BusinessRuleException(ApplicationsErrorCodes.OutsideWorkPeriod, RuleViolationKind.Conflict);
}
