using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>
/// When the current user may confirm a case: a confirmation user inside the window of the point, a registration user until
/// the end of first review, with a reason once the point has ended (rules 32–36, SPEC decision 20). The server's clock decides.
/// </summary>
internal sealed class CaseWindow(
    IApplicationIntegrationService applications, IPlanIntegrationService plans, ICurrentUser user, IRequestClock clock, AuditScope audit)
{
    /// <summary>With what stands before it, an audit record holds it whole.</summary>
    private const int MaximumReasonLength = 450;

    public async Task<(TimeWindow? Window, bool NeedsReason)> FindAsync(ApplicationCase opened)
    {
        var all = await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId);
        var ofPoint = all.OfPoint(opened.PointId);
        return user.PointId is not null
            ? (ofPoint, false)
            : (all.OfAgency(), ofPoint?.IsAfter(clock.UtcNow) == true);
    }

    /// <summary>Until when the applicant can bring something to the point; null once it has ended.</summary>
    public async Task<DateTime?> FindDeadlineAsync(ApplicationCase opened) =>
        (await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId)).OfPoint(opened.PointId) is { } window && !window.IsAfter(clock.UtcNow) ? window.End : null;

    /// <summary>With this every write begins: the case in scope, its window open, the reason in the audit record.</summary>
    public async Task<ApplicationCase> OpenAsync(CaseKey key)
    {
        var opened = await applications.OpenToChangeAsync(key.Id);
        await DemandAsync(opened, key.Reason);
        if (key.Reason?.Length > MaximumReasonLength)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.ReasonTooLong, RuleViolationKind.Invalid, MaximumReasonLength) { Field = "Reason" };
        }

        audit.Reason = string.IsNullOrWhiteSpace(key.Reason) ? null : PlainText.Clean(key.Reason, "Reason");
        return opened;
    }

    /// <summary>Throws unless the window is open, and its reason given where one is needed.</summary>
    public async Task DemandAsync(ApplicationCase opened, string? reason)
    {
        var (window, needsReason) = await FindAsync(opened);
        if (window is not { } open)
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.NoArrangement, RuleViolationKind.Conflict);
        }

        if (open.IsBefore(clock.UtcNow))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.WindowBefore, RuleViolationKind.Conflict, BeijingTime.Format(open.Start));
        }

        if (open.IsAfter(clock.UtcNow))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.WindowEnded, RuleViolationKind.Conflict, BeijingTime.Format(open.End));
        }

        if (needsReason && string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessRuleException(ConfirmationErrorCodes.ReasonMissing) { Field = "Reason" };
        }
    }
}
