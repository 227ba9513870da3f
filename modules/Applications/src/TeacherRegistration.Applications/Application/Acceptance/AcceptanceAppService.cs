using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Acceptance;

internal sealed class AcceptanceAppService(
    IRepository<OnlineApplication> applications,
    IRepository<ApprovalRecord> approvals,
    IRepository<LiveApplication> liveApplications,
    IAgencyDirectory agencies,
    WorkPeriod workPeriod,
    ICurrentUser user,
    AuditScope audit) : IAcceptanceService
{
    public async Task RejectAsync(Guid id, long version, string reason, string rightAgencyCode, CancellationToken cancellationToken)
    {
        var application = await GetAsync(id, version);
        await workPeriod.DemandAsync(application.ApplicationPlanId, cancellationToken);
        var agency = await agencies.GetCurrentAsync(cancellationToken);
        var right = await FindRightAgencyAsync(PlainText.Clean(rightAgencyCode), agency, cancellationToken);
        var rejection = new Rejection(PlainText.Clean(reason, nameof(Rejection.Reason)), right?.Id, right?.Name ?? "");
        audit.Reason = rejection.Reason;
        approvals.Add(application.RejectAcceptance(rejection, OfficerOf(agency), Guid.CreateVersion7()));
        liveApplications.Remove(await liveApplications.Tracked().SingleAsync(live => live.Id == id, cancellationToken));
    }

    public async Task RestoreAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        var application = await GetAsync(id, version);
        var plan = await workPeriod.DemandAsync(application.ApplicationPlanId, cancellationToken);
        if (await liveApplications.Query().AnyAsync(live => live.PersonId == application.PersonId && live.PlanYear == plan.Year, cancellationToken))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.LiveElsewhere, RuleViolationKind.Conflict);
        }

        var agency = await agencies.GetCurrentAsync(cancellationToken);
        approvals.Add(application.RestoreAcceptance(OfficerOf(agency), Guid.CreateVersion7()));
        liveApplications.Add(new LiveApplication(id, application.PersonId, plan.Year, agency.Id));
    }

    private Officer OfficerOf(AgencySummary agency) => new(user.LoginName, agency.ShortName, workPeriod.Now);

    private async Task<AgencySummary?> FindRightAgencyAsync(string code, AgencySummary own, CancellationToken cancellationToken)
    {
        if (code.Length == 0)
        {
            return null;
        }

        return await agencies.FindByCodeAsync(code, cancellationToken) is { } right && right.ProvinceId == own.ProvinceId && right.Id != own.Id
            ? right
            : throw new BusinessRuleException(ApplicationsErrorCodes.NoSuchAgency) { Field = "RightAgencyCode" };
    }

    private async Task<OnlineApplication> GetAsync(Guid id, long version)
    {
        audit.About(nameof(OnlineApplication), id);
        user.Demand(ApplicationsPermissions.Reject);
        // A user of a point finds nothing here, whatever rights were given to them (rule 73).
        return user.PointId is null ? await applications.GetAsync(id, version) : throw BusinessRuleException.NotFound();
    }
}
