namespace TeacherRegistration.Plans.Contracts;

/// <summary>A published, immutable version of a province's registration policy (decision 15).</summary>
/// <param name="Id">Id; an application keeps it.</param>
/// <param name="Number">Number of the version, from 1.</param>
/// <param name="TrainingHours">Training hours a renewal needs in the validity period.</param>
/// <param name="BasicallyQualifiedPasses">Whether an annual assessment 基本合格 counts as passed.</param>
/// <param name="Items">The checklist, in order.</param>
public sealed record PolicySummary(
    Guid Id, int Number, int TrainingHours, bool BasicallyQualifiedPasses, IReadOnlyList<ChecklistItem> Items);
