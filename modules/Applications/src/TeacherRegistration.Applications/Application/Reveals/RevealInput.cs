using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Applications.Application.Reveals;

/// <summary>Which number, and why.</summary>
internal sealed record RevealInput(RevealField Field, RevealReason? Reason, string? ReasonText)
{
    public const int MaximumReasonLength = 200;

    /// <summary>What the audit record says.</summary>
    /// <param name="needsWords">Whether the agency asks for words in any case.</param>
    /// <exception cref="BusinessRuleException">400: no reason given, or none in words where they are needed.</exception>
    public string Describe(bool needsWords)
    {
        var words = PlainText.Clean(ReasonText, nameof(ReasonText));
        if (Reason is null)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.RevealReasonMissing) { Field = nameof(Reason) };
        }

        if (words.Length == 0 && (needsWords || Reason == RevealReason.Other))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.RevealWordsMissing) { Field = nameof(ReasonText) };
        }

        return words.Length <= MaximumReasonLength
            ? $"{Field}: {Reason} {words}".TrimEnd()
            : throw new BusinessRuleException(ApplicationsErrorCodes.TooLong, RuleViolationKind.Invalid, MaximumReasonLength) { Field = nameof(ReasonText) };
    }
}
