namespace TeacherRegistration.Pdf.Fonts;

/// <summary>Where the font files lie.</summary>
public sealed record PdfFontOptions
{
    /// <summary>The text font; by default the one built into the product.</summary>
    public string RegularPath { get; init; } = Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC-Regular.ttf");

    /// <summary>The font of titles and headings; by default the one built into the product.</summary>
    public string BoldPath { get; init; } = Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC-Bold.ttf");

    /// <summary>
    /// The font for rare characters (U+20000 and above). When the file is missing the rest prints, and a name that
    /// needs it is refused with <see cref="MissingGlyphException"/>.
    /// </summary>
    public string FallbackPath { get; init; } = "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf";
}
