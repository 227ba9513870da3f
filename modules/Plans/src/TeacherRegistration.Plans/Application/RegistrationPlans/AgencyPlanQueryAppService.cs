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

/// <summary>注册计划 of an agency as its author sees them, drafts too, with what the check finds.</summary>
internal sealed class AgencyPlanQueryAppService(
    IRepository<RegistrationPlan> plans,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<PointArrangement> arrangements,
    ProvinceGuide province,
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
        var arranged = await applicationPlans.Query()
            .Where(filing => filing.RegistrationPlanId == id)
            .Join(arrangements.Query(), filing => filing.Id, arrangement => arrangement.ApplicationPlanId, (_, part) => new { part.ApplicationPlanId, part.PointId })
            .ToListAsync();
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
        return await province.FindPlanAsync(year) is { } plan
            ? YearPlanInput.Of(year, name, plan.Windows)
            : new YearPlanInput { Year = year, Name = name };
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
}

/// <summary>A row of the list.</summary>
internal sealed record AgencyPlanRow(Guid Id, int Year, string Name, TimeWindow Work, PlanState State);

/// <summary>A plan as its author sees it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Findings">What the check finds now, errors first.</param>
/// <param name="Impact">Whom a change of it concerns.</param>
internal sealed record AgencyPlanDetails(RegistrationPlan Plan, PlanState State, IReadOnlyList<PlanFinding> Findings, PlanImpact Impact);
