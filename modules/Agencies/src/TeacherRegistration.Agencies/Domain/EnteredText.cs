using System.Text.RegularExpressions;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Agencies.Domain;

/// <summary>What holds for every text an agency or a point keeps; the text is clean already.</summary>
internal static partial class EnteredText
{
    public const int MaximumPhoneLength = 20;

    /// <summary>One line that may be left empty.</summary>
    public static string Line(string text, int maximum, string field) => text.AsSpan().IndexOfAny('\n', '\t') < 0
        ? Lines(text, maximum, field)
        : throw new BusinessRuleException(AgenciesErrorCodes.OneLine) { Field = field };

    /// <summary>One line that must be there.</summary>
    public static string RequiredLine(string text, int maximum, string field) => text.Length > 0
        ? Line(text, maximum, field)
        : throw new BusinessRuleException(AgenciesErrorCodes.Missing) { Field = field };

    /// <summary>Several lines, or none.</summary>
    public static string Lines(string text, int maximum, string field) => text.Length <= maximum
        ? text
        : throw new BusinessRuleException(AgenciesErrorCodes.TooLong, RuleViolationKind.Invalid, maximum) { Field = field };

    /// <summary>A phone for enquiries: fixed line, mobile or with an extension, as it is printed.</summary>
    public static string Phone(string text, string field) => PhonePattern().IsMatch(RequiredLine(text, MaximumPhoneLength, field))
        ? text
        : throw new BusinessRuleException(AgenciesErrorCodes.PhoneFormat) { Field = field };

    [GeneratedRegex(@"^\d[\d\- ]{4,18}\d$", RegexOptions.ECMAScript)]
    private static partial Regex PhonePattern();
}
