using System.Globalization;
using System.Text;

namespace TeacherRegistration.Applications.Domain.Values;

/// <summary>姓名: 2 to 50 characters of any script, with the middle dot of Uyghur and Tibetan names (SPEC decision 27).</summary>
internal static class PersonName
{
    public const int MinimumLength = 2;
    public const int MaximumLength = 50;

    private const char MiddleDot = '\u00B7';
    private const char TibetanSyllableDot = '\u0F0B';

    /// <summary>The dots that input methods write for it become one (DESIGN §7).</summary>
    public static string Normalize(string name) =>
        string.Concat(name.Select(letter => letter is '\u2022' or '\u2027' or '\u30FB' or '\uFF65' or '\u22C5' ? MiddleDot : letter));

    /// <summary>The code of what is wrong with the name, or null.</summary>
    public static string? FindFault(string name)
    {
        var letters = name.EnumerateRunes().ToList();
        if (letters.Count is < MinimumLength or > MaximumLength)
        {
            return ApplicationsErrorCodes.NameLength;
        }

        return letters.All(IsAllowed) && Rune.IsLetter(letters[0]) ? null : ApplicationsErrorCodes.NameLetters;
    }

    private static bool IsAllowed(Rune letter) =>
        Rune.IsLetter(letter)
        || letter.Value is MiddleDot or TibetanSyllableDot or ' ' or '.' or '-' or '\''
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
