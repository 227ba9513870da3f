using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Application.Applicants;

/// <summary>One of the person's applications, as its page tells it.</summary>
/// <param name="Case">What was filed, and its state.</param>
/// <param name="Agency">Where it was filed.</param>
/// <param name="Point">Where it is confirmed.</param>
/// <param name="Window">When it is confirmed there; null without an arrangement.</param>
/// <param name="Approvals">What has been decided, newest first.</param>
/// <param name="Now">Time of the request, UTC.</param>
internal sealed record MyApplication(
    ApplicationCase Case, AgencySummary Agency, PointSummary Point, TimeWindow? Window, IReadOnlyList<ApprovalRecordSummary> Approvals, DateTime Now)
{
    /// <summary>Whether the point still takes papers, or will.</summary>
    public bool CanStillCome => Window is { } window && Now <= window.End;

    /// <summary>Whether its applicant may change or withdraw it (SPEC decision 12).</summary>
    public bool MayBeEdited => CanStillCome
        && Case is { Status: ConfirmationStatus.PendingConfirmation, ReviewStatus: ReviewStatus.None or ReviewStatus.AwaitingFirstReview or ReviewStatus.Returned };
}
