namespace TeacherRegistration.Framework.Contracts.Settings;

/// <summary>What values a setting takes.</summary>
public enum SettingType
{
    /// <summary>On or off: <c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A whole number within the definition's range.</summary>
    Number,

    /// <summary>A line of text no longer than the definition's maximum; may be empty.</summary>
    Text,

    /// <summary>One of the definition's choices.</summary>
    Choice,

    /// <summary>A text that is stored sealed and shown to nobody: a page says only that there is one.</summary>
    Secret,
}
