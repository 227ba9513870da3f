using TeacherRegistration.Pdf;
using TeacherRegistration.Pdf.Fonts;

namespace TeacherRegistration.Printing.Application;

/// <summary>One paper as one file.</summary>
internal static class PaperFile
{
    private const int UsualSize = 128 * 1024;

    public static byte[] Render(PdfFonts fonts, PreparedGlyphs prepared, string title, Action<PdfDocument> draw)
    {
        using var output = new MemoryStream(UsualSize);
        var document = new PdfDocument(output, fonts, title, prepared);
        draw(document);
        document.Complete();
        return output.ToArray();
    }
}
