namespace TeacherRegistration.Framework.Contracts.Settings;

/// <summary>
/// One setting that a module declares. Its words stand in the module's resource: <c>Module:Setting.Thing</c>, the same with <c>.Help</c>,
/// and for each choice the same with <c>.Choice</c>.
/// </summary>
/// <param name="Name"><c>Module.Thing</c>.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Default">The value where nobody has set another: <c>true</c>, <c>200</c>, a text, a choice.</param>
/// <param name="Scope">Who may set it.</param>
public sealed record SettingDefinition(string Name, SettingType Type, string Default, SettingScope Scope)
{
    /// <summary>The longest text any setting holds.</summary>
    public const int MaximumTextLength = 500;

    /// <summary>Least number.</summary>
    public int Minimum { get; init; }

    /// <summary>Greatest number, or greatest length of a text or secret.</summary>
    public int Maximum { get; init; } = MaximumTextLength;

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Key of the setting's name in the module's resource.</summary>
    public string TextKey => $"{Name[..Name.IndexOf('.', StringComparison.Ordinal)]}:Setting.{Name[(Name.IndexOf('.', StringComparison.Ordinal) + 1)..]}";
}
