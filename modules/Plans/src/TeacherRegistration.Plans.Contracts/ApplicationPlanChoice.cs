using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>Which of the agency's 网报计划 a page works on.</summary>
public static class ApplicationPlanChoice
{
    /// <summary>The plan of the id, or the current one where none is named; null where the agency has none yet.</summary>
    /// <param name="plans">The agency's plans.</param>
    /// <param name="planId">As it stands in an address; null for the current one.</param>
    /// <exception cref="BusinessRuleException">404: not the agency's.</exception>
    public static ApplicationPlanSummary? Choose(this IReadOnlyList<ApplicationPlanSummary> plans, Guid? planId) => planId is null
        ? plans.FirstOrDefault(plan => plan.IsCurrent)
        : plans.FirstOrDefault(plan => plan.Id == planId) ?? throw BusinessRuleException.NotFound();
}
