using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>When points confirm, in every plan that is not terminated: no point confirms for two 网报计划 at once.</summary>
internal sealed class RoundsOfPoints(IRepository<PointArrangement> arrangements, IRepository<ApplicationPlan> applicationPlans, IRepository<RegistrationPlan> plans)
{
    public async Task<ILookup<Guid, RoundOfPoint>> FindAsync(IReadOnlyCollection<Guid> pointIds)
    {
        var rows = await arrangements.Query()
            .Where(row => pointIds.Contains(row.PointId))
            .Join(applicationPlans.Query(), row => row.ApplicationPlanId, filing => filing.Id, (row, filing) => new { row, filing })
            .Join(plans.Query().Where(plan => plan.TerminatedAt == null), pair => pair.filing.RegistrationPlanId, plan => plan.Id, (pair, _) => pair)
            .Select(pair => new { pair.row.PointId, Round = new RoundOfPoint(pair.row.Id, new TimeWindow(pair.row.StartsAt, pair.row.EndsAt), pair.filing.Name) })
            .ToListAsync();
        return rows.ToLookup(row => row.PointId, row => row.Round);
    }
}

/// <summary>One of them.</summary>
/// <param name="Id">Id of the arrangement.</param>
/// <param name="Window">When.</param>
/// <param name="ApplicationPlan">Name of the 网报计划.</param>
internal sealed record RoundOfPoint(Guid Id, TimeWindow Window, string ApplicationPlan);
