using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Domain;

/// <summary>What happened to a plan at and after its publication, as its history keeps it.</summary>
/// <param name="At">UTC.</param>
/// <param name="By">姓名 of who did it.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Of">Name of the 网报计划 or point it was done to; empty for the plan itself.</param>
/// <param name="Reason">Why; may be empty where something is added.</param>
/// <param name="Windows">The windows that came, went or changed by it.</param>
internal sealed record PlanChange(DateTime At, string By, PlanChangeKind Kind, string Of, string Reason, IReadOnlyList<WindowChange> Windows)
{
    /// <summary>The names of what else changed, as forms name it: Scope, Precautions and the like.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}

/// <summary>The kinds of <see cref="PlanChange"/>.</summary>
internal enum PlanChangeKind
{
    Published,
    Changed,
    Added,
    Removed,
    Terminated,
    Resumed,
}

/// <summary>A window before and after.</summary>
/// <param name="What">Its name in <see cref="PlanWindows.All"/>; empty for that of a 网报计划 or an arrangement.</param>
/// <param name="Of">Name of the 网报计划 or point; empty for a window of the plan itself.</param>
/// <param name="Before">Until then; null where it is new.</param>
/// <param name="After">From then on; null where it is gone.</param>
internal sealed record WindowChange(string What, string Of, TimeWindow? Before, TimeWindow? After);
