using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.Holidays;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.PlanChecks;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.PlanChecks;

/// <summary>计划检查: gathers what the check looks at.</summary>
internal sealed class PlanCheckAppService(
    IRepository<ProvincePlan> provincePlans,
    IRepository<RegistrationPlan> plans,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<PointArrangement> arrangements,
    IRepository<Policy> policies,
    WorkDayCalendar calendar,
    PointsOfAgency points)
{
    public async Task<IReadOnlyList<PlanFinding>> RunAsync(RegistrationPlan plan)
    {
        var filings = await applicationPlans.Query().Where(row => row.RegistrationPlanId == plan.Id).OrderBy(row => row.StartsAt).ToListAsync();
        var ids = filings.Select(filing => filing.Id).ToList();
        var arranged = (await arrangements.Query().Where(row => ids.Contains(row.ApplicationPlanId)).ToListAsync()).ToLookup(row => row.ApplicationPlanId);
        var (known, users) = (await points.GetAsync(), await points.CountUsersAsync());
        var expected = await ExpectAsync(plan, ids);
        CheckedPoint Check(PointArrangement row) => new(
            known[row.PointId].Name,
            known[row.PointId].IsOpen,
            users.GetValueOrDefault(row.PointId)?.Enabled ?? 0,
            users.GetValueOrDefault(row.PointId)?.Ready ?? 0,
            row.Content,
            expected.TryGetValue(row.PointId, out var count) ? count : null);
        var arrangedPoints = arranged.SelectMany(group => group).Select(row => row.PointId).ToHashSet();
        return PlanCheck.Run(new CheckedPlan
        {
            Windows = plan.Windows,
            Province = (await FindProvincePlanAsync(plan.Year))?.Windows,
            Filings = [.. filings.Select(filing => new CheckedFiling(filing.Name, new TimeWindow(filing.StartsAt, filing.EndsAt), [.. InOrder(arranged[filing.Id], known).Select(Check)]))],
            LeftOut = [.. known.Values.Where(point => point.IsOpen && !arrangedPoints.Contains(point.Id)).OrderBy(point => point.Code, StringComparer.Ordinal).Select(point => point.Name)],
            WorkDays = await calendar.GetAsync(plan.Windows.Work),
            PublicityDays = await policies.Query().Where(policy => policy.PublishedAt != null).OrderByDescending(policy => policy.Number).Select(policy => (int?)policy.PublicityDays).FirstOrDefaultAsync(),
        });
    }

    /// <summary>The province's published plan of the year.</summary>
    public Task<ProvincePlan?> FindProvincePlanAsync(int year) => provincePlans.Query().FirstOrDefaultAsync(row => row.Year == year && row.PublishedAt != null);

    /// <summary>How many people each point has to expect: those who have filed, or as many as the year before, whichever is more.</summary>
    private async Task<Dictionary<Guid, int>> ExpectAsync(RegistrationPlan plan, List<Guid> ids)
    {
        var lastYears = await plans.Query().Where(row => row.Year == plan.Year - 1)
            .Join(applicationPlans.Query(), row => row.Id, filing => filing.RegistrationPlanId, (_, filing) => filing.Id)
            .ToListAsync();
        var counts = await points.CountApplicationsAsync([.. ids, .. lastYears]);
        Dictionary<Guid, int> Sum(List<Guid> of) => counts.Where(pair => of.Contains(pair.Key.ApplicationPlanId))
            .GroupBy(pair => pair.Key.PointId)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));
        var (now, before) = (Sum(ids), Sum(lastYears));
        return now.Keys.Union(before.Keys).ToDictionary(point => point, point => Math.Max(now.GetValueOrDefault(point), before.GetValueOrDefault(point)));
    }

    private static IEnumerable<PointArrangement> InOrder(IEnumerable<PointArrangement> rows, IReadOnlyDictionary<Guid, PointSummary> known) =>
        rows.OrderBy(row => known[row.PointId].Code, StringComparer.Ordinal);
}
