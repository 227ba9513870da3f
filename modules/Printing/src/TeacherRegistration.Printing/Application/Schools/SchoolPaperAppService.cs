using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Printing.Application.Schools;

/// <summary>Fills the papers of a school as it stands now.</summary>
internal sealed class SchoolPaperAppService(
    ISchoolDesk schools, IAgencyDirectory agencies, IPlanIntegrationService plans, PrintGuard guard, AuditScope audit, ICurrentUser user)
{
    /// <exception cref="BusinessRuleException">404: nobody of this school has filed.</exception>
    public async Task<SchoolPaperContent> GetAsync(string? school)
    {
        guard.Demand();
        var cases = await schools.GetRosterAsync(school ?? "");
        if (cases.Count == 0)
        {
            throw BusinessRuleException.NotFound();
        }

        audit.Reason = school;
        return new SchoolPaperContent
        {
            Agency = (await agencies.GetCurrentAsync()).Name,
            Point = (await agencies.GetPointsAsync()).FirstOrDefault(point => point.Id == user.PointId)?.Name ?? "",
            Plan = (await plans.GetApplicationPlansAsync()).First(plan => plan.IsCurrent).Name,
            School = school!,
            Cases = cases,
            Officer = guard.UserName,
            Date = BeijingTime.Format(guard.Now)[..10],
        };
    }
}
