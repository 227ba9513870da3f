using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Framework.Settings;

/// <summary>A setting as it stands for the current agency or the platform.</summary>
/// <param name="Definition">The setting.</param>
/// <param name="Value">Its value; of a secret, whether there is one (<c>true</c> or empty), never the secret.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Version">Version of the own row, for the form; 0 where there is none.</param>
public sealed record SettingState(SettingDefinition Definition, string Value, SettingSource Source, long Version);
