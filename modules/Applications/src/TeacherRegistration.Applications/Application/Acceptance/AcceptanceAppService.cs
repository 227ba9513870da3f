using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Applications.Application.Acceptance;

internal sealed class AcceptanceAppService(
    AcceptanceStore store,
    OutgoingTransfers transfers,
    RightAgencies rightAgencies,
    WorkPeriod workPeriod,
    ICurrentUser user,
    AuditScope audit) : IAcceptanceService
{
    public async Task RejectAsync(Guid id, long version, string reason, string rightAgencyCode, CancellationToken cancellationToken)
    {
        var application = await GetAsync(id, version);
        var plan = await workPeriod.DemandAsync(application.ApplicationPlanId, cancellationToken);
        var agency = await rightAgencies.GetOwnAsync(cancellationToken);
        var code = PlainText.Clean(rightAgencyCode, "RightAgencyCode");
        var right = code.Length > 0 ? await rightAgencies.GetAsync(code, cancellationToken) : null;
        var rejection = new Rejection(PlainText.Clean(reason, nameof(Rejection.Reason)), right?.Id, right?.Name ?? "");
        audit.Reason = rejection.Reason;
        store.Approvals.Add(application.RejectAcceptance(rejection, OfficerOf(agency), Guid.CreateVersion7()));
        (await store.Filed.GetAsync(id, cancellationToken)).End();
        store.Messages.SendSms(id, SmsTemplates.NotAccepted);
        if (right is not null)
        {
            await transfers.OfferAsync(application, right.Id, plan.Year, cancellationToken);
        }
    }

    public async Task RestoreAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        var application = await GetAsync(id, version);
        var plan = await workPeriod.DemandAsync(application.ApplicationPlanId, cancellationToken);
        await transfers.WithdrawAsync(id, cancellationToken);
        if (await store.Filed.Query().AnyAsync(live => live.PersonId == application.PersonId && live.LiveYear == plan.Year, cancellationToken))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.LiveElsewhere, RuleViolationKind.Conflict);
        }

        var agency = await rightAgencies.GetOwnAsync(cancellationToken);
        store.Approvals.Add(application.RestoreAcceptance(OfficerOf(agency), Guid.CreateVersion7()));
        (await store.Filed.GetAsync(id, cancellationToken)).Revive();
    }

    private Officer OfficerOf(AgencySummary agency) => new(user.LoginName, agency.ShortName, workPeriod.Now);

    private async Task<OnlineApplication> GetAsync(Guid id, long version)
    {
        audit.About(nameof(OnlineApplication), id);
        user.Demand(ApplicationsPermissions.Reject);
        // A user of a point finds nothing here, whatever rights were given to them (rule 73).
        return user.PointId is null ? await store.Applications.GetAsync(id, version) : throw BusinessRuleException.NotFound();
    }
}

/// <summary>The rows that 不予受理 and 恢复受理 change together, and who tells the applicant.</summary>
internal sealed record AcceptanceStore(IRepository<OnlineApplication> Applications, IRepository<ApprovalRecord> Approvals, IRepository<PersonApplication> Filed, IMessageIntegrationService Messages);
