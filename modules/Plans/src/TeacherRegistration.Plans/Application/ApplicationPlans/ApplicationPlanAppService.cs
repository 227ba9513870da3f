using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>网报计划 of the agency's plans, as its registration user writes them.</summary>
internal sealed class ApplicationPlanAppService(
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<RegistrationPlan> plans,
    IRepository<PointArrangement> arrangements,
    PointsOfAgency points,
    PlanAuthor author)
{
    private const int MaximumShown = 100;

    /// <summary>Those of one plan, or the newest of all.</summary>
    public async Task<IReadOnlyList<ApplicationPlanRow>> ListAsync(Guid? planId = null)
    {
        author.Demand();
        var rows = await applicationPlans.Query()
            .Where(filing => planId == null || filing.RegistrationPlanId == planId)
            .Join(plans.Query(), filing => filing.RegistrationPlanId, plan => plan.Id, (filing, plan) => new
            {
                filing.Id,
                filing.Name,
                Window = new TimeWindow(filing.StartsAt, filing.EndsAt),
                filing.Kinds,
                filing.StartsAt,
                PlanId = plan.Id,
                PlanName = plan.Name,
                Work = new TimeWindow(plan.StartsAt, plan.EndsAt),
                IsPublished = plan.PublishedAt != null,
                IsTerminated = plan.TerminatedAt != null,
                Points = arrangements.Query().Count(arrangement => arrangement.ApplicationPlanId == filing.Id),
            })
            .OrderByDescending(row => row.StartsAt)
            .Take(MaximumShown)
            .ToListAsync();
        return
        [
            .. rows.Select(row => new ApplicationPlanRow(
                row.Id, row.Name, row.Window, row.Kinds, row.Points, row.PlanId, row.PlanName, RegistrationPlan.StateOf(row.Work, row.IsPublished, row.IsTerminated, author.Now))),
        ];
    }

    /// <summary>The 网报计划 and its plan.</summary>
    public async Task<(ApplicationPlan Filing, RegistrationPlan Plan)> GetAsync(Guid id)
    {
        author.Demand();
        var filing = await applicationPlans.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        return (filing, await plans.Query().FirstAsync(row => row.Id == filing.RegistrationPlanId));
    }

    /// <summary>The plan that a new 网报计划 is added to.</summary>
    public async Task<RegistrationPlan> GetPlanAsync(Guid planId)
    {
        author.Demand();
        return await plans.Query().FirstOrDefaultAsync(row => row.Id == planId) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Whom a change of it concerns.</summary>
    public async Task<PlanImpact> GetImpactAsync(Guid id) =>
        await points.ImpactOfAsync([.. (await arrangements.Query().Where(row => row.ApplicationPlanId == id).Select(row => row.PointId).ToListAsync()).Select(point => (id, point))]);

    public async Task<Guid> CreateAsync(Guid planId, ApplicationPlanInput input)
    {
        var filing = new ApplicationPlan(Guid.CreateVersion7(), planId, input.ToContent());
        var plan = await BeginAsync(filing, input.CleanReason());
        await DemandFitAsync(filing, plan);
        plan.Record(new PlanChange(author.Now, author.Name, PlanChangeKind.Added, filing.Name, input.CleanReason(), [new WindowChange("", filing.Name, Before: null, filing.Content.Window)]));
        applicationPlans.Add(filing);
        return filing.Id;
    }

    public async Task WriteAsync(Guid id, long version, ApplicationPlanInput input)
    {
        var (filing, plan) = await OpenAsync(id, version, input.CleanReason());
        var (before, after) = (filing.Content, input.ToContent());
        if (plan.PublishedAt is not null)
        {
            WindowRule.DemandChange(before.Window, after.Window, author.Now);
        }

        filing.Write(after);
        await DemandFitAsync(filing, plan);
        await DemandHoldsArrangementsAsync(filing, plan);
        var parts = after.PartsThatDiffer(before);
        if (parts.Count > 0 || before.Window != after.Window)
        {
            plan.Record(new PlanChange(
                author.Now, author.Name, PlanChangeKind.Changed, after.Name, input.CleanReason(), before.Window == after.Window ? [] : [new WindowChange("", after.Name, before.Window, after.Window)])
            { Parts = parts });
        }
    }

    /// <summary>Deletes it with its arrangements, as long as nobody has filed under it.</summary>
    public async Task DeleteAsync(Guid id, long version, string reason)
    {
        author.DemandFreshFactor();
        var (filing, plan) = await OpenAsync(id, version, reason);
        if ((await points.CountBeforeDeletionAsync(id)).Values.Sum(count => count.All) is var count and > 0)
        {
            throw new BusinessRuleException(PlansErrorCodes.HasApplications, RuleViolationKind.Conflict, count);
        }

        plan.Record(new PlanChange(author.Now, author.Name, PlanChangeKind.Removed, filing.Name, reason, [new WindowChange("", filing.Name, filing.Content.Window, After: null)]));
        foreach (var arrangement in await arrangements.Tracked().Where(row => row.ApplicationPlanId == id).ToListAsync())
        {
            arrangements.Remove(arrangement);
        }

        applicationPlans.Remove(filing);
    }

    private async Task<(ApplicationPlan Filing, RegistrationPlan Plan)> OpenAsync(Guid id, long version, string reason)
    {
        var filing = await applicationPlans.GetAsync(id, version);
        return (filing, await BeginAsync(filing, reason));
    }

    private async Task<RegistrationPlan> BeginAsync(ApplicationPlan filing, string reason)
    {
        await author.BeginAsync(nameof(ApplicationPlan), filing.Id, reason);
        return await plans.GetAsync(filing.RegistrationPlanId);
    }

    private async Task DemandFitAsync(ApplicationPlan filing, RegistrationPlan plan)
    {
        WindowRule.DemandWithin(filing.Content.Window, plan.Windows.Work);
        if (await applicationPlans.Query().AnyAsync(other => other.RegistrationPlanId == plan.Id && other.Name == filing.Name && other.Id != filing.Id))
        {
            throw new BusinessRuleException(PlansErrorCodes.NameTaken, RuleViolationKind.Conflict) { Field = nameof(filing.Name) };
        }
    }

    /// <summary>Nobody confirms before people can file.</summary>
    private async Task DemandHoldsArrangementsAsync(ApplicationPlan filing, RegistrationPlan plan)
    {
        var first = await arrangements.Query().Where(row => row.ApplicationPlanId == filing.Id).MinAsync(row => (DateTime?)row.StartsAt);
        if (plan.PublishedAt is not null && first is { } earliest)
        {
            WindowRule.Require(filing.StartsAt <= earliest, PlansErrorCodes.LeavesOutParts, "Start", BeijingTime.Format(earliest));
        }
    }
}

/// <summary>A row of the list.</summary>
internal sealed record ApplicationPlanRow(Guid Id, string Name, TimeWindow Window, RegistrationKinds Kinds, int Points, Guid PlanId, string PlanName, PlanState State);
