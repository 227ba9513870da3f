using TeacherRegistration.Pdf.Drawing;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Writing;

namespace TeacherRegistration.Pdf;

/// <summary>
/// A PDF that is written page by page, so that a merged run of thousands of papers takes no more memory than one.
/// Not thread-safe; one document belongs to one caller.
/// </summary>
public sealed class PdfDocument
{
    private readonly PdfFonts fonts;
    private readonly DocumentFonts subsets;
    private readonly PdfObjectWriter writer;
    private readonly HashSet<int> missing = [];
    private readonly List<int> pageIds = [];
    private readonly int catalogId;
    private readonly int pagesId;
    private readonly string title;

    /// <summary>Begins a document; <paramref name="prepared"/> holds what the template prepared for all its papers.</summary>
    public PdfDocument(Stream output, PdfFonts fonts, string title, PreparedGlyphs? prepared = null)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        this.fonts = fonts;
        this.title = title;
        subsets = new DocumentFonts(fonts, prepared);
        writer = new PdfObjectWriter(output);
        catalogId = writer.Allocate();
        pagesId = writer.Allocate();
        FontsId = writer.Allocate();
    }

    private int FontsId { get; }

    /// <summary>A new page of a size in millimetres; it joins the document with <see cref="Write"/>.</summary>
    public PdfPage NewPage(double width = 210, double height = 297) => new(this, width, height);

    /// <summary>
    /// Writes pages drawn before. When a text on any of them (or measured for them) holds a character that no font
    /// has, none is written, and the document can go on with other pages.
    /// </summary>
    public void Write(params IReadOnlyList<PdfPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        if (missing.Count > 0)
        {
            var characters = missing.Select(PdfFonts.Name).ToList();
            missing.Clear();
            throw new MissingGlyphException(characters, !fonts.HasFallback);
        }

        foreach (var page in pages)
        {
            pageIds.Add(new PageObjects(writer, pagesId, FontsId).Write(page));
        }
    }

    /// <summary>Writes the fonts and the directory of the file. The stream stays open.</summary>
    public void Complete()
    {
        subsets.Write(writer, FontsId);
        var pages = writer.Begin(pagesId).Ascii("<</Type/Pages/Count "u8).Integer(pageIds.Count).Ascii("/Kids["u8);
        foreach (var id in pageIds)
        {
            pages.Reference(id);
        }

        pages.Ascii("]>>"u8);
        writer.End();

        // A scaled print would shrink the seal's space and the photo.
        writer.Begin(catalogId).Ascii("<</Type/Catalog/Pages "u8).Reference(pagesId)
            .Ascii("/Lang(zh-CN)/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true>>>>"u8);
        writer.End();
        var infoId = writer.Allocate();
        writer.Begin(infoId).Ascii("<</Title "u8).TextString(title).Ascii("/Producer(TeacherRegistration)>>"u8);
        writer.End();
        writer.Complete(catalogId, infoId);
    }

    internal ShapedText Shape(string text, FontWeight weight)
    {
        var glyphs = new ShapedGlyph[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            glyphs[count++] = ShapeOne(codePoint, weight);
        }

        return new ShapedText(count == glyphs.Length ? glyphs : glyphs[..count]);
    }

    internal (byte Slot, ushort Number) Number(ShapedGlyph glyph) => subsets.Number(glyph);

    private ShapedGlyph ShapeOne(int codePoint, FontWeight weight)
    {
        if (PdfFonts.IsDrawn(codePoint))
        {
            return new ShapedGlyph(codePoint, 0, 0, (short)(codePoint == '\n' ? 0 : 1000));
        }

        var (face, glyph) = fonts.Find(codePoint, weight);
        if (glyph == 0)
        {
            missing.Add(codePoint);
            return new ShapedGlyph('?', 0, 0, 1000);
        }

        return new ShapedGlyph(codePoint, face, glyph, (short)fonts.Face(face).AdvanceOf(glyph));
    }
}
