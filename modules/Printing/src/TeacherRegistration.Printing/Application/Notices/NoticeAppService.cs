using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Printing.Application.Notices;

/// <summary>Fills the 一次性告知单 of an application in scope, as it stands now.</summary>
internal sealed class NoticeAppService(
    IApplicationIntegrationService applications,
    IShortfallReader shortfalls,
    IAgencyDirectory agencies,
    IPlanIntegrationService plans,
    PrintGuard guard,
    ICurrentUser user)
{
    /// <exception cref="BusinessRuleException">404: out of scope; 409: not 材料不全.</exception>
    public async Task<NoticeContent> GetAsync(Guid applicationId)
    {
        guard.Demand();
        var opened = await applications.GetCaseAsync(applicationId);
        if (opened.Status != ConfirmationStatus.MaterialsIncomplete)
        {
            throw new BusinessRuleException(PrintingErrorCodes.NotIncomplete, RuleViolationKind.Conflict);
        }

        var point = (await agencies.GetPointsAsync()).Single(row => row.Id == opened.PointId);
        var window = (await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId)).OfPoint(opened.PointId);
        return new NoticeContent
        {
            ApplicationNumber = opened.ApplicationNumber,
            Name = opened.Name,
            MaskedIdNumber = opened.IdMask,
            Kind = CodeLists.Chinese(opened.Kind),
            School = opened.Employment.School,
            Shortfalls = await shortfalls.GetAsync(applicationId),
            Until = window is { } open && !open.IsAfter(guard.Now) ? BeijingTime.Format(open.End)[..16] : "",
            Agency = (await agencies.GetCurrentAsync()).Name,
            Point = point.Name,
            Address = point.Address,
            Phone = point.Phone,
            Officer = user.DisplayName,
            Date = BeijingTime.Format(guard.Now)[..10],
        };
    }
}
