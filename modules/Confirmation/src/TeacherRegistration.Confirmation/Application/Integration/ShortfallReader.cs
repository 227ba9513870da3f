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
        var check = await checks.Query().FirstOrDefaultAsync(row => row.ApplicationId == applicationId, cancellationToken);
        return check is null
            ? []
            : CaseViewAppService.ChecklistOf(opened, await plans.GetPolicyAsync(opened.PolicyId, cancellationToken)).ShortfallsOf(check.Answers);
    }
}
