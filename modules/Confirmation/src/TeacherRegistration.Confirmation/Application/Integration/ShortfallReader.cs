using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Integration;

internal sealed class ShortfallReader(IApplicationIntegrationService applications, IPlanIntegrationService plans, IRepository<ConditionCheck> checks) : IShortfallReader
{
    public async Task<IReadOnlyList<ConditionShortfall>> GetAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        var opened = await applications.GetCaseAsync(applicationId, cancellationToken);
        return await ReadAsync(opened, check => check.Answers, cancellationToken);
    }

    /// <summary>What the applicant was told with the conclusion 材料不全: not what a clerk has ticked since and not concluded. Empty in any other state.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: not there, or not the applicant's.</exception>
    public async Task<IReadOnlyList<ConditionShortfall>> GetToldAsync(Guid applicationId)
    {
        var opened = await applications.GetCaseAsync(applicationId);
        return opened.Status == ConfirmationStatus.MaterialsIncomplete ? await ReadAsync(opened, check => check.Told ?? check.Answers, CancellationToken.None) : [];
    }

    private async Task<IReadOnlyList<ConditionShortfall>> ReadAsync(
        ApplicationCase opened, Func<ConditionCheck, IReadOnlyList<ConditionAnswer>> answersOf, CancellationToken cancellationToken)
    {
        var check = await checks.Query().FirstOrDefaultAsync(row => row.ApplicationId == opened.Id, cancellationToken);
        return check is null
            ? []
            : CaseViewAppService.ChecklistOf(opened, await plans.GetPolicyAsync(opened.PolicyId, cancellationToken)).ShortfallsOf(answersOf(check));
    }
}
