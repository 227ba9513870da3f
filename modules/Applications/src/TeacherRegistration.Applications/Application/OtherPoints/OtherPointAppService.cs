using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Reveals;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>One application of another point: who it is and where to send the person (rules 101 and 102).</summary>
internal sealed class OtherPointAppService(
    IRepository<OnlineApplication> applications,
    RevealQuota quota,
    OtherPointPlans plans,
    IAgencyDirectory agencies,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    AuditScope audit)
{
    /// <summary>Its limited facts; null for one of the user's own point, which has its own page. The record and the count are committed before anybody sees them.</summary>
    /// <exception cref="BusinessRuleException">404: not there or another agency's; 409: outside the work period; 429: the day's quota is reached.</exception>
    public async Task<OtherPointPerson?> OpenAsync(Guid id, StatedPurpose purpose)
    {
        user.Demand(ApplicationsPermissions.OtherPoints);
        audit.About(nameof(OnlineApplication), id);
        var facts = await applications.Query().Where(row => row.Id == id)
            .Select(row => new OtherPointFacts(
                row.PersonId, row.ApplicationPlanId, row.PointId, row.Name, row.IsMale, row.IdMask, row.PhoneMask, row.Kind, row.QualificationType, row.Employment))
            .FirstOrDefaultAsync() ?? throw BusinessRuleException.NotFound();
        if (facts.PointId == user.PointId)
        {
            return null;
        }

        OtherPointPlans.DemandOpen((await plans.FindAsync(facts.ApplicationPlanId))!);
        audit.Reason = purpose.Check().Describe([]);
        var person = new OtherPointPerson(
            facts,
            (await agencies.GetPointsAsync()).Single(point => point.Id == facts.PointId),
            await plans.FindArrangementAsync(facts.ApplicationPlanId, facts.PointId),
            await agencies.GetCurrentAsync());
        return await unitOfWork.RunAsync(async () =>
        {
            await quota.CountAsync(QuotaKind.OtherPoint, facts.PersonId);
            return person;
        });
    }
}
