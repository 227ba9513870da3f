using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Application.Integration;

internal sealed class PlanIntegrationService(
    IRepository<Policy> policies,
    CalendarReader reader,
    TenantMemory<AgencyCalendar> calendars,
    PolicyCache publishedPolicies,
    IAgencyStamp stamp,
    ICurrentTenant tenant,
    IRequestClock clock) : IPlanIntegrationService
{
    private static readonly ConfirmationWindows None = new(FrozenDictionary<Guid, PointWindow>.Empty, default);

    private static readonly Expression<Func<Policy, PolicySummary>> Summary = policy =>
        new PolicySummary(policy.Id, policy.Number, policy.TrainingHours, policy.BasicallyQualifiedPasses, policy.Items);

    public async Task<IReadOnlyList<ApplicationPlanSummary>> GetApplicationPlansAsync(CancellationToken cancellationToken)
    {
        var calendar = await GetCalendarAsync(cancellationToken);
        var now = clock.UtcNow;
        var going = calendar.Plans.Where(plan => !plan.IsTerminated).ToList();
        var current = going.Find(plan => plan.StartsAt <= now) ?? (going.Count > 0 ? going[^1] : calendar.Plans.Count > 0 ? calendar.Plans[0] : null);
        return [.. calendar.Plans.Select(plan => new ApplicationPlanSummary(plan.Id, plan.Name, plan.Year, plan == current, plan.WorkPeriod, plan.WorkPeriod.Contains(now), plan.FirstReviewEndsAt, plan.IsTerminated))];
    }

    public async Task<ConfirmationWindows> GetConfirmationWindowsAsync(Guid applicationPlanId, CancellationToken cancellationToken) =>
        (await GetCalendarAsync(cancellationToken)).Windows.GetValueOrDefault(applicationPlanId, None);

    public async Task HoldAsync(IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken)
    {
        // Whoever writes plans raises the stamp first and waits for it here; what is read after it stays.
        await stamp.RenewAsync(cancellationToken);
        var open = (await reader.ReadAsync(cancellationToken)).Plans.Where(plan => !plan.IsTerminated).Select(plan => plan.Id);
        if (applicationPlanIds.Except(open).Any())
        {
            throw new BusinessRuleException(PlansErrorCodes.PlanGone, RuleViolationKind.Conflict);
        }
    }

    public async Task<PolicySummary> GetCurrentPolicyAsync(CancellationToken cancellationToken) =>
        await policies.Query().Where(policy => policy.PublishedAt != null).OrderByDescending(policy => policy.Number).Select(Summary).FirstOrDefaultAsync(cancellationToken)
            ?? throw new BusinessRuleException(PlansErrorCodes.NoPolicy, RuleViolationKind.Conflict);

    public async Task<PolicySummary> GetPolicyAsync(Guid policyId, CancellationToken cancellationToken)
    {
        var provinceId = tenant.ProvinceId ?? throw BusinessRuleException.NotFound();
        if (publishedPolicies.Find(provinceId, policyId) is { } kept)
        {
            return kept;
        }

        var published = policies.Query().Where(policy => policy.Id == policyId && policy.PublishedAt != null);
        var policy = await published.Select(Summary).FirstOrDefaultAsync(cancellationToken) ?? throw BusinessRuleException.NotFound();
        publishedPolicies.Keep(provinceId, policy);
        return policy;
    }

    private ValueTask<AgencyCalendar> GetCalendarAsync(CancellationToken cancellationToken) =>
        calendars.GetAsync(tenant, () => reader.ReadAsync(cancellationToken));
}
