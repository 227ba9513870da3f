using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.PlanChecks;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.PlanChecks;

/// <summary>计划检查: gathers what the check looks at.</summary>
internal sealed class PlanCheckAppService(
    IRepository<RegistrationPlan> plans,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<PointArrangement> arrangements,
    ProvinceGuide province,
    PointsOfAgency points,
    RoundsOfPoints rounds,
    IRequestClock clock)
{
    public async Task<IReadOnlyList<PlanFinding>> RunAsync(RegistrationPlan plan)
    {
        var filings = await applicationPlans.Query().Where(row => row.RegistrationPlanId == plan.Id).OrderBy(row => row.StartsAt).ToListAsync();
        var ids = filings.Select(filing => filing.Id).ToList();
        var arranged = (await arrangements.Query()
            .Where(row => ids.Contains(row.ApplicationPlanId))
            .Select(row => new Arranged(row.Id, row.ApplicationPlanId, row.PointId, new TimeWindow(row.StartsAt, row.EndsAt), row.DailyCapacity, row.Persons, row.Slots, row.Precautions != ""))
            .ToListAsync()).ToLookup(row => row.ApplicationPlanId);
        var pointIds = arranged.SelectMany(group => group).Select(row => row.PointId).ToHashSet();
        var (known, users, others) = (await points.GetAsync(), await points.CountUsersAsync(), await rounds.FindAsync(pointIds));
        var expected = await ExpectAsync(plan, ids);
        CheckedPoint Check(Arranged row) => new(
            row.PointId,
            known[row.PointId].Name,
            known[row.PointId].IsOpen,
            users.GetValueOrDefault(row.PointId)?.Enabled ?? 0,
            users.GetValueOrDefault(row.PointId)?.Ready ?? 0,
            new ArrangementContent(row.Window, "", row.Persons ?? PersonScope.Everybody, row.DailyCapacity, row.Slots ?? [], ""),
            row.HasPrecautions,
            expected.TryGetValue(row.PointId, out var count) ? count : null,
            others[row.PointId].FirstOrDefault(other => other.Id != row.Id && other.Window.Overlaps(row.Window))?.ApplicationPlan);
        return PlanCheck.Run(new CheckedPlan
        {
            Windows = plan.Windows,
            Now = clock.UtcNow,
            IsPublished = plan.PublishedAt is not null,
            Province = (await province.FindPlanAsync(plan.Year))?.Windows,
            Filings = [.. filings.Select(filing => new CheckedFiling(filing.Name, new TimeWindow(filing.StartsAt, filing.EndsAt), [.. arranged[filing.Id].OrderBy(row => known[row.PointId].Code, StringComparer.Ordinal).Select(Check)]))],
            LeftOut = [.. known.Values.Where(point => point.IsOpen && !pointIds.Contains(point.Id)).OrderBy(point => point.Code, StringComparer.Ordinal).Select(point => point.Name)],
            WorkDays = await province.GetWorkDaysAsync(plan.Windows.Work),
            PublicityDays = await province.FindPublicityDaysAsync(),
        });
    }

    /// <summary>How many people each point has to expect: those who have filed, or as many as the year before, whichever is more.</summary>
    private async Task<Dictionary<Guid, int>> ExpectAsync(RegistrationPlan plan, List<Guid> ids)
    {
        var lastYears = await plans.Query().Where(row => row.Year == plan.Year - 1)
            .Join(applicationPlans.Query(), row => row.Id, filing => filing.RegistrationPlanId, (_, filing) => filing.Id)
            .ToListAsync();
        var counts = await points.CountApplicationsAsync([.. ids, .. lastYears]);
        Dictionary<Guid, int> Sum(List<Guid> of) => counts.Where(pair => of.Contains(pair.Key.ApplicationPlanId))
            .GroupBy(pair => pair.Key.PointId)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value.Live));
        var (now, before) = (Sum(ids), Sum(lastYears));
        return now.Keys.Union(before.Keys).ToDictionary(point => point, point => Math.Max(now.GetValueOrDefault(point), before.GetValueOrDefault(point)));
    }

    /// <summary>What the check looks at of an arrangement, without the texts.</summary>
    private sealed record Arranged(
        Guid Id, Guid ApplicationPlanId, Guid PointId, TimeWindow Window, int? DailyCapacity, PersonScope? Persons, IReadOnlyList<SchoolSlot>? Slots, bool HasPrecautions);
}
