using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>
/// When the current user may confirm a case: a confirmation user inside the window of the point, a registration user until
/// the end of first review, with a reason once the point has ended (rules 32–36, SPEC decision 20). The server's clock decides.
/// </summary>
internal sealed class CaseWindow(IPlanIntegrationService plans, ICurrentUser user, IRequestClock clock)
{
    public async Task<(TimeWindow? Window, ConfirmationWindows All, bool NeedsReason)> FindAsync(ApplicationCase opened)
    {
        var all = await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId);
        var ofPoint = all.OfPoint(opened.PointId);
        return user.PointId is not null
            ? (ofPoint, all, false)
            : (all.OfAgency(), all, ofPoint?.IsAfter(clock.UtcNow) == true);
    }

    public async Task DemandAsync(ApplicationCase opened, string? reason)
    {
        var (window, _, needsReason) = await FindAsync(opened);
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
