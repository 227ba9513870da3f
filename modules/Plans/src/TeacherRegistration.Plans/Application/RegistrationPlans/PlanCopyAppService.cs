using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

/// <summary>复制为明年计划: a draft of the next year with everything on the same days of the week; the check says what does not fit.</summary>
internal sealed class PlanCopyAppService(
    IRepository<RegistrationPlan> plans, IRepository<ApplicationPlan> applicationPlans, IRepository<PointArrangement> arrangements, PlanAuthor author)
{
    /// <returns>Id of the draft.</returns>
    /// <exception cref="BusinessRuleException">404; 409: the next year has a plan.</exception>
    public async Task<Guid> CopyAsync(Guid id)
    {
        var copy = Guid.CreateVersion7();
        await author.BeginAsync(nameof(RegistrationPlan), copy);
        var plan = await plans.Query().FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        var year = plan.Year + 1;
        if (await plans.Query().AnyAsync(row => row.Year == year))
        {
            throw new BusinessRuleException(PlansErrorCodes.AgencyYearTaken, RuleViolationKind.Conflict, year);
        }

        plans.Add(new RegistrationPlan(copy, year, NextYear.NameOf(plan.Name, plan.Year), plan.Windows.After(NextYear.Shift)));
        foreach (var filing in await applicationPlans.Query().Where(row => row.RegistrationPlanId == id).ToListAsync())
        {
            await CopyAsync(filing, copy, plan.Year);
        }

        return copy;
    }

    private async Task CopyAsync(ApplicationPlan filing, Guid plan, int year)
    {
        var id = Guid.CreateVersion7();
        var content = filing.Content;
        applicationPlans.Add(new ApplicationPlan(id, plan, content with { Name = NextYear.NameOf(content.Name, year), Window = content.Window.After(NextYear.Shift) }));
        foreach (var arrangement in await arrangements.Query().Where(row => row.ApplicationPlanId == filing.Id).ToListAsync())
        {
            arrangements.Add(new PointArrangement(Guid.CreateVersion7(), id, arrangement.PointId, arrangement.Content.After(NextYear.Shift)));
        }
    }
}
