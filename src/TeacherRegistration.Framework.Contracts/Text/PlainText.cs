using System.Globalization;
using System.Text;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Contracts.Text;

/// <summary>Text as people enter it, brought to one form before it is checked and kept (SECURITY ED-1, ED-2).</summary>
public static class PlainText
{
    /// <summary>Trimmed and in Unicode's composed form (NFC); null becomes empty. Line ends become \n.</summary>
    /// <exception cref="BusinessRuleException">400: control characters, direction overrides, zero-width characters, halves of surrogate pairs.</exception>
    public static string Clean(string? text, string field = "")
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        if (!IsClean(text))
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ForbiddenCharacters) { Field = field };
        }

        return text.ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether the text has none of the characters that <see cref="Clean"/> refuses.</summary>
    public static bool IsClean(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune) || IsForbidden(rune))
            {
                return false;
            }

            index += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static bool IsForbidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\r' or '\t'),
        UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => rune.Value == Rune.ReplacementChar.Value,
    };
}
