using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.RegistrationPlans;

/// <summary>How an agency's plan fits what is around it: the province's above, its own parts below.</summary>
internal sealed class AgencyPlanRules(
    IRepository<RegistrationPlan> plans, IRepository<ApplicationPlan> applicationPlans, IRepository<PointArrangement> arrangements, ProvinceGuide province)
{
    /// <summary>One plan a year, within the province's published windows.</summary>
    public async Task DemandFitAsync(RegistrationPlan plan)
    {
        if (await plans.Query().AnyAsync(other => other.Year == plan.Year && other.Id != plan.Id))
        {
            throw new BusinessRuleException(PlansErrorCodes.AgencyYearTaken, RuleViolationKind.Conflict, plan.Year) { Field = nameof(plan.Year) };
        }

        var limitsOfYear = await province.FindPlanAsync(plan.Year)
            ?? throw new BusinessRuleException(PlansErrorCodes.NoProvincePlan, RuleViolationKind.Invalid, plan.Year) { Field = nameof(plan.Year) };
        foreach (var ((name, window), (_, limits)) in plan.Windows.All.Zip(limitsOfYear.Windows.All))
        {
            WindowRule.Require(window.Start >= limits.Start, PlansErrorCodes.OutsideProvince, name + "Start", BeijingTime.Format(limits.Start), BeijingTime.Format(limits.End));
            WindowRule.Require(window.End <= limits.End, PlansErrorCodes.OutsideProvince, name + "End", BeijingTime.Format(limits.Start), BeijingTime.Format(limits.End));
        }
    }

    /// <summary>A published plan keeps room for its parts: they are changed first.</summary>
    public async Task DemandHoldsPartsAsync(RegistrationPlan plan)
    {
        var filings = await applicationPlans.Query().Where(row => row.RegistrationPlanId == plan.Id).Select(row => new { row.Id, row.StartsAt, row.EndsAt }).ToListAsync();
        if (filings.Count == 0)
        {
            return;
        }

        var ids = filings.Select(filing => filing.Id).ToList();
        var lastConfirmation = await arrangements.Query().Where(row => ids.Contains(row.ApplicationPlanId)).MaxAsync(row => (DateTime?)row.EndsAt);
        Demand(plan.StartsAt <= filings.Min(filing => filing.StartsAt), "WorkStart", filings.Min(filing => filing.StartsAt));
        Demand(plan.EndsAt >= filings.Max(filing => filing.EndsAt), "WorkEnd", filings.Max(filing => filing.EndsAt));
        Demand(lastConfirmation is null || plan.FirstReviewEndsAt >= lastConfirmation, "FirstReviewEnd", lastConfirmation);

        static void Demand(bool holds, string field, DateTime? limit) =>
            WindowRule.Require(holds, PlansErrorCodes.LeavesOutParts, field, limit is { } time ? BeijingTime.Format(time) : "");
    }
}
