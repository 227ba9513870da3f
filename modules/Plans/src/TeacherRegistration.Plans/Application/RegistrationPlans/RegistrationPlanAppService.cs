using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
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
    IAgencyDirectory agencies,
    ICurrentUser user,
    IRequestClock clock)
{
    private const int MaximumShown = 50;

    public async Task<IReadOnlyList<RegistrationPlanDto>> ListAsync()
    {
        user.Demand(PlansPermissions.View);
        return await plans.Query()
            .OrderByDescending(plan => plan.Year)
            .ThenByDescending(plan => plan.StartsAt)
            .Take(MaximumShown)
            .Select(plan => new RegistrationPlanDto(plan.Id, plan.Year, plan.Name, new TimeWindow(plan.StartsAt, plan.EndsAt)))
            .ToListAsync();
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
        return [.. shown.Select(plan => new ProvincePlanDto(plan.Id, plan.Name, [.. plan.Windows.All.Select(entry => new PhaseDto("Phase" + entry.Name, entry.Window))]))];
    }

    public async Task<RegistrationPlanDetailsDto> GetAsync(Guid planId)
    {
        user.Demand(PlansPermissions.View);
        var plan = await plans.Query().FirstOrDefaultAsync(row => row.Id == planId) ?? throw BusinessRuleException.NotFound();
        var filing = await applicationPlans.Query()
            .Where(row => row.RegistrationPlanId == planId)
            .OrderBy(row => row.StartsAt)
            .Select(row => new ApplicationPlanDto(row.Id, row.Name, new TimeWindow(row.StartsAt, row.EndsAt)))
            .ToListAsync();
        return new RegistrationPlanDetailsDto(
            plan.Name,
            [
                new PhaseDto("PhaseWork", new TimeWindow(plan.StartsAt, plan.EndsAt)),
                new PhaseDto("PhaseFirstReview", new TimeWindow(plan.FirstReviewStartsAt, plan.FirstReviewEndsAt)),
                new PhaseDto("PhaseSecondReview", new TimeWindow(plan.SecondReviewStartsAt, plan.SecondReviewEndsAt)),
                new PhaseDto("PhaseFinalReview", new TimeWindow(plan.FinalReviewStartsAt, plan.FinalReviewEndsAt)),
            ],
            filing);
    }

    public async Task<IReadOnlyList<ArrangementDto>> GetArrangementsAsync(Guid applicationPlanId)
    {
        user.Demand(PlansPermissions.View);
        var points = (await agencies.GetPointsAsync()).ToDictionary(point => point.Id);
        var rows = await arrangements.Query().Where(row => row.ApplicationPlanId == applicationPlanId).ToListAsync();
        return
        [
            .. rows.Select(row => (Row: row, Point: points[row.PointId]))
                .OrderBy(pair => pair.Point.Code, StringComparer.Ordinal)
                .Select(pair => new ArrangementDto(
                    pair.Row.Id,
                    pair.Point.Name,
                    pair.Point.Address,
                    pair.Point.Phone,
                    new TimeWindow(pair.Row.StartsAt, pair.Row.EndsAt),
                    pair.Row.Scope,
                    pair.Row.Precautions,
                    pair.Row.PointId == user.PointId)),
        ];
    }
}
