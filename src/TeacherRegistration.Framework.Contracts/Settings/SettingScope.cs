namespace TeacherRegistration.Framework.Contracts.Settings;

/// <summary>Who may set a setting. What both may set, an agency sets for itself and the platform for all that have not.</summary>
[Flags]
public enum SettingScope
{
    /// <summary>Nobody; no setting is declared so.</summary>
    None = 0,

    /// <summary>The platform's administrator.</summary>
    Platform = 1,

    /// <summary>The agency's administrator.</summary>
    Agency = 2,

    /// <summary>Both.</summary>
    Both = Platform | Agency,
}
