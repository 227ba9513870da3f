using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

/// <summary>What everybody of an agency may read of its plans (rules 13–19).</summary>
internal sealed class RegistrationPlanAppService(
    IRepository<ProvincePlan> provincePlans,
    IRepository<RegistrationPlan> plans,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<PointArrangement> arrangements,
    PointsOfAgency pointsOfAgency,
    ICurrentUser user,
    IRequestClock clock)
{
    private const int MaximumShown = 50;
    private const int NamedPoints = 3;

    public async Task<IReadOnlyList<RegistrationPlanDto>> ListAsync()
    {
        user.Demand(PlansPermissions.View);
        var rows = await plans.Query()
            .Where(plan => plan.PublishedAt != null)
            .OrderByDescending(plan => plan.Year)
            .Take(MaximumShown)
            .Select(plan => new { plan.Id, plan.Year, plan.Name, Work = new TimeWindow(plan.StartsAt, plan.EndsAt), IsTerminated = plan.TerminatedAt != null })
            .ToListAsync();
        return [.. rows.Select(row => new RegistrationPlanDto(row.Id, row.Year, row.Name, row.Work, RegistrationPlan.StateOf(row.Work, isPublished: true, row.IsTerminated, clock.UtcNow)))];
    }

    /// <summary>
    /// The province's published plans that are not over, the nearest first, for those who plan within them. A confirmation user sees
    /// the own agency's plans alone (rule 13).
    /// </summary>
    public async Task<IReadOnlyList<ProvincePlanDto>> ListOfProvinceAsync()
    {
        user.Demand(PlansPermissions.View);
        if (user.PointId is not null)
        {
            return [];
        }

        var now = clock.UtcNow;
        var shown = await provincePlans.Query()
            .Where(plan => plan.PublishedAt != null && plan.EndsAt >= now)
            .OrderBy(plan => plan.StartsAt)
            .Take(MaximumShown)
            .ToListAsync();
        return [.. shown.Select(plan => new ProvincePlanDto(plan.Id, plan.Name, PhasesOf(plan.Windows)))];
    }

    /// <summary>A published plan, or a draft for those who write it.</summary>
    public async Task<RegistrationPlanDetailsDto> GetAsync(Guid planId)
    {
        user.Demand(PlansPermissions.View);
        var plan = await plans.Query().FirstOrDefaultAsync(row => row.Id == planId);
        if (plan is null || (plan.PublishedAt is null && !user.Has(PlansPermissions.RegistrationPlansManage)))
        {
            throw BusinessRuleException.NotFound();
        }

        var filings = await applicationPlans.Query()
            .Where(row => row.RegistrationPlanId == planId)
            .OrderBy(row => row.StartsAt)
            .Select(row => new ApplicationPlanDto(row.Id, row.Name, new TimeWindow(row.StartsAt, row.EndsAt), row.Kinds, row.Eligibility))
            .ToListAsync();
        return new RegistrationPlanDetailsDto(plan.Id, plan.Name, plan.StateAt(clock.UtcNow), PhasesOf(plan.Windows), filings, await GroupPointsAsync(filings));
    }

    private static IReadOnlyList<PhaseDto> PhasesOf(PlanWindows windows) => [.. windows.All.Select(entry => new PhaseDto("Phase" + entry.Name, entry.Window))];

    /// <summary>Points by window, those of the own point first.</summary>
    private async Task<IReadOnlyList<PointGroup>> GroupPointsAsync(IReadOnlyList<ApplicationPlanDto> filings)
    {
        var ids = filings.Select(filing => filing.Id).ToList();
        var points = await pointsOfAgency.GetAsync();
        var rows = await arrangements.Query()
            .Where(row => ids.Contains(row.ApplicationPlanId))
            .Select(row => new { row.ApplicationPlanId, row.PointId, Window = new TimeWindow(row.StartsAt, row.EndsAt) })
            .ToListAsync();
        return
        [
            .. rows.GroupBy(row => (row.ApplicationPlanId, row.Window))
                .Select(group => (group.Key, Points: group.Select(row => points[row.PointId]).OrderByDescending(point => point.Id == user.PointId).ThenBy(point => point.Code, StringComparer.Ordinal).ToList()))
                .OrderByDescending(group => group.Points[0].Id == user.PointId)
                .ThenBy(group => group.Key.Window.Start)
                .ThenBy(group => group.Points[0].Code, StringComparer.Ordinal)
                .Select(group => new PointGroup(
                    group.Key.ApplicationPlanId, group.Points[0].Id, group.Key.Window, [.. group.Points.Take(NamedPoints).Select(point => point.Name)], group.Points.Count, group.Points[0].Id == user.PointId)),
        ];
    }
}
