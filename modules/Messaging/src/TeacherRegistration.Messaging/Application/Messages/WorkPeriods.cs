using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>留言 and 撤回 go on while the agency's work period runs, whatever the point's window (SPEC decision 13).</summary>
internal sealed class WorkPeriods(IPlanIntegrationService plans)
{
    /// <summary>Whether the work period of each one's plan is running.</summary>
    public async Task<bool> AreOpenAsync(IEnumerable<ApplicationHead> applications)
    {
        var open = (await plans.GetApplicationPlansAsync()).Where(plan => plan.IsAtWork).Select(plan => plan.Id).ToHashSet();
        return applications.All(application => open.Contains(application.ApplicationPlanId));
    }

    /// <exception cref="BusinessRuleException">409.</exception>
    public async Task DemandAsync(params IEnumerable<ApplicationHead> applications)
    {
        if (!await AreOpenAsync(applications))
        {
            throw new BusinessRuleException(MessagingErrorCodes.OutsideWorkPeriod, RuleViolationKind.Conflict);
        }
    }
}
