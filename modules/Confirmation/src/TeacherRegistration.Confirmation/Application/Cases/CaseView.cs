using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>A case as the clerk sees it.</summary>
internal sealed record CaseView
{
    public required ApplicationCase Case { get; init; }

    public required AgencySummary Agency { get; init; }

    public required PointSummary Point { get; init; }

    public required PolicySummary Policy { get; init; }

    public required Checklist Checklist { get; init; }

    public required IReadOnlyList<ConditionAnswer> Answers { get; init; }

    public required long CheckVersion { get; init; }

    public required IReadOnlyList<ApprovalRecordSummary> Approvals { get; init; }

    public required IReadOnlyList<CaseWarning> Warnings { get; init; }

    /// <summary>The next 档案号 in sequence, while the case has none.</summary>
    public required string? NextArchiveNumber { get; init; }

    /// <summary>Whose application has the same 档案号.</summary>
    public required string? ArchiveTwin { get; init; }

    public required TimeWindow? Window { get; init; }

    /// <summary>The ends of the message that goes with 材料不全.</summary>
    public required MissingNotice Notice { get; init; }

    public required bool NeedsReason { get; init; }

    /// <summary>Whether the stated data speak against the row.</summary>
    public bool Doubts(ChecklistRow row) => CaseWarnings.Doubts(row, Case, Policy);
}
