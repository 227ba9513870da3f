using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.Integration;

internal sealed class PlanIntegrationService(
    IRepository<Policy> policies,
    IRepository<RegistrationPlan> plans,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<PointArrangement> arrangements,
    IRequestClock clock) : IPlanIntegrationService
{
    private static readonly Expression<Func<Policy, PolicySummary>> Summary = policy =>
        new PolicySummary(policy.Id, policy.Number, policy.TrainingHours, policy.BasicallyQualifiedPasses, policy.Items);

    public async Task<IReadOnlyList<ApplicationPlanSummary>> GetApplicationPlansAsync(CancellationToken cancellationToken)
    {
        var rows = await applicationPlans.Query()
            .Join(plans.Query(), filing => filing.RegistrationPlanId, plan => plan.Id, (filing, plan) => new { filing, plan })
            .OrderByDescending(pair => pair.filing.StartsAt)
            .ToListAsync(cancellationToken);
        var now = clock.UtcNow;
        var current = rows.Find(pair => pair.filing.StartsAt <= now) ?? rows.LastOrDefault();
        return
        [
            .. rows.Select(pair => new ApplicationPlanSummary(
                pair.filing.Id,
                pair.filing.Name,
                pair.plan.Year,
                pair == current,
                new TimeWindow(pair.plan.StartsAt, pair.plan.EndsAt),
                pair.plan.FirstReviewEndsAt)),
        ];
    }

    public async Task<ConfirmationWindows> GetConfirmationWindowsAsync(Guid applicationPlanId, CancellationToken cancellationToken)
    {
        var points = await arrangements.Query()
            .Where(row => row.ApplicationPlanId == applicationPlanId)
            .Select(row => new PointWindow(row.ApplicationPlanId, row.PointId, new TimeWindow(row.StartsAt, row.EndsAt), row.Scope))
            .ToListAsync(cancellationToken);
        var firstReviewEndsAt = await applicationPlans.Query()
            .Where(filing => filing.Id == applicationPlanId)
            .Join(plans.Query(), filing => filing.RegistrationPlanId, plan => plan.Id, (filing, plan) => plan.FirstReviewEndsAt)
            .FirstOrDefaultAsync(cancellationToken);
        return new ConfirmationWindows(points.ToDictionary(point => point.PointId), firstReviewEndsAt);
    }

    public async Task<PolicySummary> GetCurrentPolicyAsync(CancellationToken cancellationToken) =>
        await policies.Query().Where(policy => policy.PublishedAt != null).OrderByDescending(policy => policy.Number).Select(Summary).FirstOrDefaultAsync(cancellationToken)
            ?? throw new BusinessRuleException(PlansErrorCodes.NoPolicy, RuleViolationKind.Conflict);

    public async Task<PolicySummary> GetPolicyAsync(Guid policyId, CancellationToken cancellationToken) =>
        await policies.Query().Where(policy => policy.Id == policyId).Select(Summary).FirstOrDefaultAsync(cancellationToken)
            ?? throw BusinessRuleException.NotFound();
}
