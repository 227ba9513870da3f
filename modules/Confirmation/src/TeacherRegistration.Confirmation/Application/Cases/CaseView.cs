using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>A case as the confirmation page shows it.</summary>
internal sealed record CaseView(
    ApplicationCase Case,
    AgencySummary Agency,
    PointSummary Point,
    PolicySummary Policy,
    Checklist Checklist,
    IReadOnlyList<ConditionAnswer> Answers,
    long CheckVersion,
    IReadOnlyList<ApprovalRecordSummary> Approvals,
    IReadOnlyList<PointChoice> OtherPoints,
    TimeWindow? Window,
    bool NeedsReason);

/// <summary>A point the application may move to (rule 38).</summary>
internal sealed record PointChoice(PointSummary Point, TimeWindow Window, string Scope);
