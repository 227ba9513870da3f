using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>The length of what staff and applicants write to each other; characters are counted as people count them (𠮷 is one).</summary>
internal static class MessageText
{
    public const int MaximumLength = 500;

    public static int LengthOf(string text) => text.EnumerateRunes().Count();

    public static void DemandFilled(string text, string code)
    {
        if (text.Length == 0)
        {
            throw new BusinessRuleException(code) { Field = "Text" };
        }
    }

    public static void DemandShort(string text, string code)
    {
        if (LengthOf(text) is > MaximumLength and var length)
        {
            throw new BusinessRuleException(code, RuleViolationKind.Invalid, MaximumLength, length) { Field = "Text" };
        }
    }
}
