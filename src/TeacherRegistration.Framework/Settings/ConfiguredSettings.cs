using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Settings;

/// <summary>The section <c>Settings</c> of the configuration: <c>Settings:Module.Thing</c> stands over the default and under the platform's value.</summary>
public sealed class ConfiguredSettings
{
    /// <summary>Values by the names of the settings.</summary>
    public Dictionary<string, string> Values { get; init; } = [];
}

/// <summary>Stops the start on a setting that nobody declares or whose value its rules refuse, and names it.</summary>
internal sealed class ConfiguredSettingsValidation(SettingRegistry registry) : IValidateOptions<ConfiguredSettings>
{
    public ValidateOptionsResult Validate(string? name, ConfiguredSettings options)
    {
        var failures = options.Values.Where(value => !IsRight(value.Key, value.Value)).Select(value => $"Settings:{value.Key} is unknown or not valid.").ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private bool IsRight(string name, string value)
    {
        try
        {
            return registry.Find(name) is { } definition && SettingCheck.Normalize(definition, value) is not null;
        }
        catch (BusinessRuleException)
        {
            return false;
        }
    }
}
