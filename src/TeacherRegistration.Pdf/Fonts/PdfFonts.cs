namespace TeacherRegistration.Pdf.Fonts;

/// <summary>The fonts of all papers, read once and shared by all documents. Thread-safe; register it as a singleton.</summary>
public sealed class PdfFonts : IDisposable
{
    internal const int FaceCount = 3;
    private const int FallbackFace = 2;

    private readonly TrueTypeFont?[] faces;

    /// <summary>Opens the font files.</summary>
    public PdfFonts(PdfFontOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        faces =
        [
            TrueTypeFont.Open(options.RegularPath),
            TrueTypeFont.Open(options.BoldPath),
            File.Exists(options.FallbackPath) ? TrueTypeFont.Open(options.FallbackPath) : null,
        ];
    }

    /// <summary>False when the font for rare characters is not installed.</summary>
    public bool HasFallback => faces[FallbackFace] is not null;

    /// <summary>The characters of a text that cannot be printed; empty for a text that can.</summary>
    public IReadOnlyList<string> MissingIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. CodePoints(text).Where(c => !IsDrawn(c) && Find(c, FontWeight.Regular).Glyph == 0).Distinct().Select(Name)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in faces)
        {
            face?.Dispose();
        }
    }

    /// <summary>Boxes are drawn as lines, and a line feed is no mark at all.</summary>
    internal static bool IsDrawn(int codePoint) => codePoint is '\n' or Layout.TickBox.Empty or Layout.TickBox.Ticked;

    /// <summary>The string of one code point; a lone surrogate half stays as it is.</summary>
    internal static string Name(int codePoint) =>
        codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);

    internal static IEnumerable<int> CodePoints(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            yield return char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
        }
    }

    internal TrueTypeFont Face(int face) => faces[face]!;

    internal (byte Face, ushort Glyph) Find(int codePoint, FontWeight weight)
    {
        var face = (byte)weight;
        var glyph = faces[face]!.GlyphOf(codePoint);
        if (glyph == 0 && faces[FallbackFace] is { } fallback)
        {
            face = FallbackFace;
            glyph = fallback.GlyphOf(codePoint);
        }

        return (face, glyph);
    }
}
