using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Acceptance;

/// <summary>
/// 报注册机构 (SPEC decision 11): who may confirm the case says that it belongs to another agency, and may take that back; a registration
/// user settles it. 不予受理 settles it too. In the agency's work period, whatever the point's window.
/// </summary>
internal sealed class BureauReportAppService(
    IRepository<OnlineApplication> applications, RightAgencies rightAgencies, WorkPeriod workPeriod, ICurrentUser user, AuditScope audit)
{
    /// <summary>Whether the work period runs, for the page that says so.</summary>
    public Task<bool> IsAtWorkAsync(ApplicationCase opened) => workPeriod.IsRunningAsync(opened.ApplicationPlanId);

    public async Task ReportAsync(Guid id, long version, string agencyCode, string reason, CancellationToken cancellationToken)
    {
        var application = await OpenAsync(id, version, cancellationToken);
        var agency = await rightAgencies.GetAsync(PlainText.Clean(agencyCode, "RightAgencyCode"), cancellationToken);
        audit.Reason = PlainText.Clean(reason, "Reason");
        application.ReportBureau(new BureauReport(agency.Id, agency.Code, agency.Name, audit.Reason, user.LoginName, workPeriod.Now));
    }

    public async Task WithdrawAsync(Guid id, long version, CancellationToken cancellationToken) =>
        (await OpenAsync(id, version, cancellationToken)).WithdrawReport();

    public async Task SettleAsync(Guid id, long version, string answer, CancellationToken cancellationToken)
    {
        user.Demand(ApplicationsPermissions.Reject);
        // A user of a point decides nothing about the agency, whatever rights were given to them (rule 73).
        var application = user.PointId is null ? await OpenAsync(id, version, cancellationToken) : throw BusinessRuleException.NotFound();
        var agency = await rightAgencies.GetOwnAsync(cancellationToken);
        audit.Reason = PlainText.Clean(answer, "Answer");
        application.SettleReport(audit.Reason, new Officer(user.LoginName, agency.ShortName, workPeriod.Now));
    }

    private async Task<OnlineApplication> OpenAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        audit.About(nameof(OnlineApplication), id);
        var application = await ApplicationScope.Of(user, ApplicationsPermissions.Confirm).In(applications.Tracked())
            .FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw BusinessRuleException.NotFound();
        await workPeriod.DemandAsync(application.ApplicationPlanId, cancellationToken);
        return application.Version == version
            ? application
            : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }
}
