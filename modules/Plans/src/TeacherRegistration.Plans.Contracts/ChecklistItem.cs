namespace TeacherRegistration.Plans.Contracts;

/// <summary>One condition that the confirmation point checks (SPEC §2.2).</summary>
/// <param name="Code">F1–F7, P1–P10.</param>
/// <param name="Kind">The kind of registration it is for.</param>
/// <param name="Text">Wording in Chinese.</param>
/// <param name="TextEnglish">Wording in English.</param>
/// <param name="Evidence">Paper that shows it, in Chinese.</param>
/// <param name="EvidenceEnglish">Paper that shows it, in English.</param>
/// <param name="AllowsNotApplicable">Whether 不适用 may be chosen (†).</param>
/// <param name="IsPerYear">Whether it is answered by one row per year since the last registration (P4).</param>
public sealed record ChecklistItem(
    string Code,
    RegistrationKind Kind,
    string Text,
    string TextEnglish,
    string Evidence,
    string EvidenceEnglish,
    bool AllowsNotApplicable = false,
    bool IsPerYear = false)
{
    /// <summary>Whether the training hours seen on the paper are entered with it (P5).</summary>
    public bool AsksHours => Code == "P5";
}
