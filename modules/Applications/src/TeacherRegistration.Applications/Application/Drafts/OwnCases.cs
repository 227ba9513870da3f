using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>The applicant's own application for changing: until the confirmation end of its point, online window open or not (SPEC decision 12).</summary>
internal sealed class OwnCases(IRepository<OnlineApplication> applications, IPlanIntegrationService plans, ICurrentUser user, IRequestClock clock)
{
    /// <exception cref="BusinessRuleException">404: not there, or not the person's; 409: changed meanwhile, concluded, or too late.</exception>
    public async Task<OnlineApplication> GetForEditingAsync(Guid id, long version)
    {
        var application = await ApplicationScope.OfReader(user).In(applications.Tracked()).FirstOrDefaultAsync(row => row.Id == id) ?? throw BusinessRuleException.NotFound();
        application.GuardOpenToApplicant();
        if ((await plans.GetConfirmationWindowsAsync(application.ApplicationPlanId)).OfPoint(application.PointId) is not { } window || clock.UtcNow > window.End)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.EditTooLate, RuleViolationKind.Conflict);
        }

        return application.Version == version ? application : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }
}
