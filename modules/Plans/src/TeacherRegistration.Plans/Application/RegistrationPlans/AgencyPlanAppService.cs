using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.PlanChecks;
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
    PlanAuthor author)
{
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
        foreach (var filing in await applicationPlans.Tracked().Where(row => row.RegistrationPlanId == id).ToListAsync())
        {
            foreach (var arrangement in await arrangements.Tracked().Where(row => row.ApplicationPlanId == filing.Id).ToListAsync())
            {
                arrangements.Remove(arrangement);
            }

            applicationPlans.Remove(filing);
        }

        plans.Remove(plan);
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
}
