namespace TeacherRegistration.Framework.Settings;

/// <summary>Where a setting's value comes from, in the order of the fall-back from its end.</summary>
public enum SettingSource
{
    /// <summary>The definition.</summary>
    Default,

    /// <summary>The configuration of the deployment.</summary>
    Configuration,

    /// <summary>The platform's row.</summary>
    Platform,

    /// <summary>The agency's row.</summary>
    Agency,
}
