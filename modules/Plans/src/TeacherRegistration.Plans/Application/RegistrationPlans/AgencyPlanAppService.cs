using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.PlanChecks;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.PlanChecks;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

/// <summary>注册计划 of an agency, as its registration user writes, publishes, changes and terminates it.</summary>
internal sealed class AgencyPlanAppService(
    IRepository<RegistrationPlan> plans,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<PointArrangement> arrangements,
    AgencyPlanRules rules,
    PlanCheckAppService check,
    PointsOfAgency points,
    PlanAuthor author)
{
    private const int MaximumShown = 50;

    public async Task<IReadOnlyList<AgencyPlanRow>> ListAsync()
    {
        author.Demand();
        var rows = await plans.Query()
            .OrderByDescending(plan => plan.Year)
            .Take(MaximumShown)
            .Select(plan => new { plan.Id, plan.Year, plan.Name, Work = new TimeWindow(plan.StartsAt, plan.EndsAt), IsPublished = plan.PublishedAt != null, IsTerminated = plan.TerminatedAt != null })
            .ToListAsync();
        return [.. rows.Select(row => new AgencyPlanRow(row.Id, row.Year, row.Name, row.Work, RegistrationPlan.StateOf(row.Work, row.IsPublished, row.IsTerminated, author.Now)))];
    }

    /// <param name="id">The plan.</param>
    /// <param name="entered">What the form of a draft holds: then the check is of that, as the refusal was; null checks what is kept.</param>
    public async Task<AgencyPlanDetails> GetAsync(Guid id, YearPlanInput? entered = null)
    {
        author.Demand();
        var plan = await plans.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        var arranged = await PartsOf(id).Select(part => new { part.ApplicationPlanId, part.PointId }).ToListAsync();
        return new AgencyPlanDetails(
            plan, plan.StateAt(author.Now), await check.RunAsync(Entered(plan, entered)), await points.ImpactOfAsync([.. arranged.Select(part => (part.ApplicationPlanId, part.PointId))]));
    }

    /// <summary>What the form of a new plan begins with: the province's windows of this year, or of the next one where this has its plan.</summary>
    public async Task<YearPlanInput> SuggestAsync(string nameFormat)
    {
        author.Demand();
        var year = BeijingTime.FromUtc(author.Now).Year;
        var taken = await plans.Query().Where(plan => plan.Year >= year).Select(plan => plan.Year).ToListAsync();
        while (taken.Contains(year))
        {
            year++;
        }

        var name = string.Format(null, nameFormat, year);
        return await rules.FindProvincePlanAsync(year) is { } province
            ? YearPlanInput.Of(year, name, province.Windows)
            : new YearPlanInput { Year = year, Name = name };
    }

    public async Task<Guid> CreateAsync(YearPlanInput input)
    {
        var id = Guid.CreateVersion7();
        await author.BeginAsync(nameof(RegistrationPlan), id);
        var plan = new RegistrationPlan(id, input.Year ?? 0, input.CleanName(), input.ToWindows());
        await rules.DemandFitAsync(plan);
        plans.Add(plan);
        return id;
    }

    /// <param name="id">The draft.</param>
    /// <param name="version">Of the draft that was shown.</param>
    /// <param name="input">What its form holds.</param>
    /// <param name="noted">Keys of the warnings that were ticked as 已知悉.</param>
    public async Task WriteAsync(Guid id, long version, YearPlanInput input, IReadOnlyCollection<string> noted)
    {
        var plan = await BeginAsync(id, version);
        await WriteAsync(plan, input);
        await AcknowledgeAsync(plan, noted);
    }

    /// <summary>Keeps what the form holds and publishes it, unless the check finds errors, or warnings that nobody has taken note of.</summary>
    public async Task PublishAsync(Guid id, long version, YearPlanInput input, IReadOnlyCollection<string> noted)
    {
        var plan = await BeginAsync(id, version);
        await WriteAsync(plan, input);
        var findings = await AcknowledgeAsync(plan, noted);
        if (findings.Any(finding => finding.Blocks))
        {
            throw new BusinessRuleException(PlansErrorCodes.CheckFailed, RuleViolationKind.Conflict);
        }

        if (findings.Any(finding => plan.Acknowledgements.All(row => row.Warning != finding.Key)))
        {
            throw new BusinessRuleException(PlansErrorCodes.CheckNotAcknowledged, RuleViolationKind.Conflict);
        }

        plan.Publish(author.Name, author.Now);
    }

    /// <summary>延长或调整时间 after publication.</summary>
    public async Task ChangeAsync(Guid id, long version, YearPlanInput input)
    {
        var plan = await BeginAsync(id, version, input.CleanReason());
        plan.Change(input.ToWindows(), input.CleanReason(), author.Name, author.Now);
        await rules.DemandFitAsync(plan);
        await rules.DemandHoldsPartsAsync(plan);
    }

    public async Task TerminateAsync(Guid id, long version, string reason) => (await BeginAsync(id, version, reason)).Terminate(reason, author.Name, author.Now);

    /// <exception cref="BusinessRuleException">409 besides: meanwhile one of its points is arranged elsewhere at the same time.</exception>
    public async Task ResumeAsync(Guid id, long version, string reason)
    {
        var plan = await BeginAsync(id, version, reason);
        plan.Resume(reason, author.Name, author.Now);
        if ((await check.RunAsync(plan)).Any(finding => finding.Code == PlanCheck.PointOverlaps))
        {
            throw new BusinessRuleException(PlansErrorCodes.ResumeOverlaps, RuleViolationKind.Conflict);
        }
    }

    /// <summary>知道了: takes note of the warnings of a published plan, as far as the check still finds them.</summary>
    public async Task AcknowledgeAsync(Guid id, long version, IReadOnlyCollection<string> noted) => await AcknowledgeAsync(await BeginAsync(id, version), noted);

    /// <summary>Deletes a draft with its parts.</summary>
    public async Task DeleteAsync(Guid id, long version)
    {
        author.DemandFreshFactor();
        var plan = await BeginAsync(id, version);
        plan.DemandDraft();
        foreach (var arrangement in await PartsOf(id, arrangements.Tracked()).ToListAsync())
        {
            arrangements.Remove(arrangement);
        }

        foreach (var filing in await applicationPlans.Tracked().Where(row => row.RegistrationPlanId == id).ToListAsync())
        {
            applicationPlans.Remove(filing);
        }

        plans.Remove(plan);
    }

    private static RegistrationPlan Entered(RegistrationPlan plan, YearPlanInput? entered)
    {
        try
        {
            return entered is null || plan.PublishedAt is not null ? plan : new RegistrationPlan(plan.Id, entered.Year ?? 0, entered.CleanName(), entered.ToWindows());
        }
        catch (BusinessRuleException)
        {
            // What was entered makes no plan yet: its own message says so.
            return plan;
        }
    }

    private async Task<RegistrationPlan> BeginAsync(Guid id, long version, string reason = "")
    {
        await author.BeginAsync(nameof(RegistrationPlan), id, reason);
        return await plans.GetAsync(id, version);
    }

    private async Task WriteAsync(RegistrationPlan plan, YearPlanInput input)
    {
        plan.Write(input.Year ?? 0, input.CleanName(), input.ToWindows());
        await rules.DemandFitAsync(plan);
    }

    private async Task<IReadOnlyList<PlanFinding>> AcknowledgeAsync(RegistrationPlan plan, IReadOnlyCollection<string> noted)
    {
        var findings = await check.RunAsync(plan);
        plan.Acknowledge([.. findings.Where(finding => !finding.Blocks && noted.Contains(finding.Key)).Select(finding => finding.Key)], author.Name, author.Now);
        return findings;
    }

    private IQueryable<PointArrangement> PartsOf(Guid planId, IQueryable<PointArrangement>? of = null) => applicationPlans.Query()
        .Where(filing => filing.RegistrationPlanId == planId)
        .Join(of ?? arrangements.Query(), filing => filing.Id, arrangement => arrangement.ApplicationPlanId, (filing, arrangement) => arrangement);
}

/// <summary>A row of the list.</summary>
internal sealed record AgencyPlanRow(Guid Id, int Year, string Name, TimeWindow Work, PlanState State);

/// <summary>A plan as its author sees it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Findings">What the check finds now, errors first.</param>
/// <param name="Impact">Whom a change of it concerns.</param>
internal sealed record AgencyPlanDetails(RegistrationPlan Plan, PlanState State, IReadOnlyList<PlanFinding> Findings, PlanImpact Impact);
