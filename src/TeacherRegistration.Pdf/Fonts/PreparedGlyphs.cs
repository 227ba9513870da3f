using System.IO.Compression;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>
/// Characters that nearly every paper of a template shows, subset and deflated once, so that a document costs only
/// the characters of its own person. Thread-safe: never changed after it is built.
/// </summary>
public sealed class PreparedGlyphs
{
    private readonly FontSubset?[] subsets = new FontSubset?[PdfFonts.FaceCount];
    private readonly SubsetBodies?[] bodies = new SubsetBodies?[PdfFonts.FaceCount];

    /// <summary>Prepares the characters of two texts; those in no font are left out here and reported when a document uses them.</summary>
    public PreparedGlyphs(PdfFonts fonts, string regular, string bold)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(regular);
        ArgumentNullException.ThrowIfNull(bold);
        Add(fonts, regular, FontWeight.Regular);
        Add(fonts, bold, FontWeight.Bold);
        for (var face = 0; face < subsets.Length; face++)
        {
            bodies[face] = subsets[face]?.Build(CompressionLevel.Optimal);
        }
    }

    internal FontSubset? Subset(int face) => subsets[face];

    internal SubsetBodies? Bodies(int face) => bodies[face];

    private void Add(PdfFonts fonts, string text, FontWeight weight)
    {
        foreach (var codePoint in PdfFonts.CodePoints(text).Where(c => !PdfFonts.IsDrawn(c)).Distinct().Order())
        {
            var (face, glyph) = fonts.Find(codePoint, weight);
            if (glyph != 0)
            {
                (subsets[face] ??= new FontSubset(fonts.Face(face), $"LABEL{(char)('A' + face)}")).NumberOf(codePoint, glyph);
            }
        }
    }
}
