using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Tenancy;
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
    CalendarCache cache,
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
        return [.. calendar.Plans.Select(plan => new ApplicationPlanSummary(plan.Id, plan.Name, plan.Year, plan == current, plan.WorkPeriod, plan.FirstReviewEndsAt))];
    }

    public async Task<ConfirmationWindows> GetConfirmationWindowsAsync(Guid applicationPlanId, CancellationToken cancellationToken) =>
        (await GetCalendarAsync(cancellationToken)).Windows.GetValueOrDefault(applicationPlanId, None);

    public async Task<PolicySummary> GetCurrentPolicyAsync(CancellationToken cancellationToken) =>
        await policies.Query().Where(policy => policy.PublishedAt != null).OrderByDescending(policy => policy.Number).Select(Summary).FirstOrDefaultAsync(cancellationToken)
            ?? throw new BusinessRuleException(PlansErrorCodes.NoPolicy, RuleViolationKind.Conflict);

    public async Task<PolicySummary> GetPolicyAsync(Guid policyId, CancellationToken cancellationToken) =>
        await policies.Query().Where(policy => policy.Id == policyId).Select(Summary).FirstOrDefaultAsync(cancellationToken)
            ?? throw BusinessRuleException.NotFound();

    private async Task<AgencyCalendar> GetCalendarAsync(CancellationToken cancellationToken)
    {
        if (tenant.Stamp is not { } stamp)
        {
            return await ReadCalendarAsync(cancellationToken);
        }

        var agencyId = tenant.Id!.Value;
        if (cache.Find(agencyId, stamp) is { } kept)
        {
            return kept;
        }

        var read = await ReadCalendarAsync(cancellationToken);
        cache.Keep(agencyId, stamp, read);
        return read;
    }

    private async Task<AgencyCalendar> ReadCalendarAsync(CancellationToken cancellationToken)
    {
        var rows = await applicationPlans.Query()
            .Join(plans.Query().Where(plan => plan.PublishedAt != null), filing => filing.RegistrationPlanId, plan => plan.Id, (filing, plan) => new
            {
                filing.Id,
                filing.Name,
                filing.StartsAt,
                plan.Year,
                plan.TerminatedAt,
                Work = new TimeWindow(plan.StartsAt, plan.EndsAt),
                plan.FirstReviewEndsAt,
            })
            .OrderByDescending(row => row.StartsAt)
            .ToListAsync(cancellationToken);
        var points = (await arrangements.Query()
            .Select(row => new PointWindow(row.ApplicationPlanId, row.PointId, new TimeWindow(row.StartsAt, row.EndsAt), row.Scope))
            .ToListAsync(cancellationToken)).ToLookup(point => point.ApplicationPlanId);
        return new AgencyCalendar(
            [.. rows.Select(row => new CalendarPlan(row.Id, row.Name, row.Year, row.StartsAt, Cut(row.Work, row.TerminatedAt), Earlier(row.FirstReviewEndsAt, row.TerminatedAt), row.TerminatedAt is not null))],
            rows.ToFrozenDictionary(row => row.Id, row => new ConfirmationWindows(
                points[row.Id]
                    .Where(point => row.TerminatedAt is not { } end || point.Window.Start < end)
                    .ToFrozenDictionary(point => point.PointId, point => point with { Window = Cut(point.Window, row.TerminatedAt) }),
                Earlier(row.FirstReviewEndsAt, row.TerminatedAt))));
    }

    /// <summary>A terminated plan's windows have ended when it was; those that had not begun are none.</summary>
    private static TimeWindow Cut(TimeWindow window, DateTime? terminatedAt) => window with { End = Earlier(window.End, terminatedAt) };

    /// <summary>The last second before that of the termination, in which nothing is open any more.</summary>
    private static DateTime Earlier(DateTime time, DateTime? terminatedAt) => terminatedAt?.AddSeconds(-1) is { } last && last < time ? last : time;
}
