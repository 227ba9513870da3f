using System.Globalization;
using System.Net.Http.Headers;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Framework.Settings;

/// <summary>Brings a value to the one form it is stored in, or says why it is refused.</summary>
public static class SettingCheck
{
    private const string Bool = "Framework:SettingNotBool";
    private const string Number = "Framework:SettingNotNumber";
    private const string Length = "Framework:SettingTooLong";
    private const string Choice = "Framework:SettingNotInChoices";
    private const string Header = "Framework:SettingNotAHeader";

    /// <summary>The value as it is stored.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field of the setting's name.</exception>
    public static string Normalize(SettingDefinition definition, string? value)
    {
        var clean = PlainText.Clean(value, definition.Name);
        return Find(definition, clean) is not { } code
            ? Form(definition, clean)
            : throw new BusinessRuleException(code, RuleViolationKind.Invalid, definition.Minimum, definition.Maximum) { Field = definition.Name };
    }

    /// <summary>Code of the rule that the value breaks, or null.</summary>
    internal static string? Find(SettingDefinition definition, string value) => definition.Type switch
    {
        SettingType.Bool => bool.TryParse(value, out _) ? null : Bool,
        SettingType.Number => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= definition.Minimum && number <= definition.Maximum ? null : Number,
        SettingType.Choice => definition.Choices.Contains(value) ? null : Choice,
        _ when value.Length > definition.Maximum || value.Contains('\n', StringComparison.Ordinal) => Length,
        _ when definition.Name == FrameworkSettings.SmsAuthorization && value.Length > 0 && !AuthenticationHeaderValue.TryParse(value, out _) => Header,
        _ => null,
    };

    private static string Form(SettingDefinition definition, string value) => definition.Type switch
    {
        SettingType.Bool => bool.Parse(value) ? "true" : "false",
        SettingType.Number => int.Parse(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => value,
    };
}
