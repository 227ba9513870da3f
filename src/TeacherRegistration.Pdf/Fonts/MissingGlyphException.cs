using System.Globalization;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>A text holds characters that no font has. Nothing was written: a paper never shows a box for a name.</summary>
public sealed class MissingGlyphException : Exception
{
    /// <summary>Names the characters.</summary>
    public MissingGlyphException(IReadOnlyCollection<string> characters, bool isFallbackFontMissing)
        : base(Describe(characters, isFallbackFontMissing))
    {
        Characters = characters;
        IsFallbackFontMissing = isFallbackFontMissing;
    }

    /// <summary>The characters, each as a string of one code point.</summary>
    public IReadOnlyCollection<string> Characters { get; }

    /// <summary>True when the font for rare characters is not installed, which may be the whole reason.</summary>
    public bool IsFallbackFontMissing { get; }

    private static string Describe(IEnumerable<string> characters, bool isFallbackFontMissing)
    {
        var named = characters.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c} (U+{CodePoint(c):X4})"));
        return $"No font has {string.Join(", ", named)}."
            + (isFallbackFontMissing ? " The font for rare characters is not installed." : "");
    }

    // A lone surrogate half is no character either, and is named by its own number.
    private static int CodePoint(string character) =>
        character.Length == 2 ? char.ConvertToUtf32(character[0], character[1]) : character[0];
}
