namespace TeacherRegistration.Confirmation.Domain.ConditionChecks;

/// <summary>The answer to one condition.</summary>
/// <param name="Code">Code of the condition, such as P4.</param>
/// <param name="Year">The year, where the condition has one row per year.</param>
/// <param name="Status">The finding.</param>
/// <param name="Shortfall">Why not, for 不具备.</param>
/// <param name="Note">Why not, or a note on the evidence.</param>
/// <param name="Hours">Training hours seen on the paper, where the condition asks for them.</param>
internal sealed record ConditionAnswer(string Code, int? Year, ConditionStatus Status, Shortfall? Shortfall, string Note, int? Hours = null)
{
    public const int MaximumHours = 9999;
    public const int MaximumNoteLength = 200;
}
