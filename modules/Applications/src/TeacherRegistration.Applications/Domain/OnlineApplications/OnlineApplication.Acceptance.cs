using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>The wrong bureau: 报注册机构, 不予受理 and 恢复受理 (SPEC decision 11).</summary>
internal sealed partial class OnlineApplication
{
    /// <summary>Why it was not accepted; null while it is.</summary>
    public Rejection? Rejection { get; private set; }

    /// <summary>报注册机构, open or settled; null without one.</summary>
    public BureauReport? BureauReport { get; private set; }

    /// <summary>Since when a report waits for the registration user; null while none does. The list is filtered by it.</summary>
    public DateTime? ReportOpenSince { get; private set; }

    /// <summary>Where it was filed before; null where it was filed here.</summary>
    public TransferOrigin? TransferredFrom { get; private set; }

    /// <summary>报注册机构: the case is said to belong to another agency. Its state stays.</summary>
    public void ReportBureau(BureauReport report)
    {
        GuardBeforeReview();
        if (BureauReport is { IsOpen: true })
        {
            throw Forbidden(ApplicationsErrorCodes.ReportedAlready);
        }

        GuardText(report.Reason, ApplicationsErrorCodes.ReportReason, "Reason");
        (BureauReport, ReportOpenSince) = (report, report.ReportedAt);
    }

    /// <summary>Takes the report back, as if it had not been made; the audit log keeps it.</summary>
    public void WithdrawReport()
    {
        DemandOpenReport();
        (BureauReport, ReportOpenSince) = (null, null);
    }

    /// <summary>The registration user keeps the case and says why; the point reads it.</summary>
    public void SettleReport(string answer, Officer officer)
    {
        GuardText(answer, ApplicationsErrorCodes.ReportAnswer, "Answer");
        Settle(DemandOpenReport(), answer, officer);
    }

    /// <summary>
    /// 不予受理: the application belongs to another agency (rule 72). Until first review has decided anything, a decision it sent back
    /// included (SPEC decision 11).
    /// </summary>
    public ApprovalRecord RejectAcceptance(Rejection rejection, Officer officer, Guid recordId)
    {
        GuardBeforeReview();
        if (rejection.Reason.Length is 0 or > Rejection.MaximumReasonLength)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.RejectionReason, RuleViolationKind.Invalid, Rejection.MaximumReasonLength) { Field = nameof(rejection.Reason) };
        }

        Rejection = rejection;
        TakeStatus(ConfirmationStatus.NotAccepted, officer);
        if (BureauReport is { IsOpen: true } report)
        {
            Settle(report, "", officer);
        }

        return ApprovalRecord.OfConfirmation(recordId, this, officer);
    }

    /// <summary>恢复受理: it awaits confirmation again (SPEC decision 11).</summary>
    public ApprovalRecord RestoreAcceptance(Officer officer, Guid recordId)
    {
        if (Status != ConfirmationStatus.NotAccepted)
        {
            throw Forbidden(ApplicationsErrorCodes.NotRejected);
        }

        Rejection = null;
        TakeStatus(ConfirmationStatus.PendingConfirmation, officer);
        return ApprovalRecord.OfConfirmation(recordId, this, officer);
    }

    private static void GuardText(string text, string code, string field)
    {
        if (text.Length is 0 or > BureauReport.MaximumTextLength)
        {
            throw new BusinessRuleException(code, RuleViolationKind.Invalid, BureauReport.MaximumTextLength) { Field = field };
        }
    }

    private void GuardBeforeReview()
    {
        GuardInConfirmation();
        if (ReviewStatus == ReviewStatus.Returned)
        {
            throw Forbidden(ApplicationsErrorCodes.ReviewHasDecided);
        }
    }

    private BureauReport DemandOpenReport() => BureauReport is { IsOpen: true } report ? report : throw Forbidden(ApplicationsErrorCodes.NoOpenReport);

    private void Settle(BureauReport report, string answer, Officer officer) =>
        (BureauReport, ReportOpenSince) = (report with { Settlement = new BureauSettlement(answer, officer.LoginName, officer.Now) }, null);
}
