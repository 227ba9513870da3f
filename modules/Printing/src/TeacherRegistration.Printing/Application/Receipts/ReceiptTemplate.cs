using TeacherRegistration.Pdf;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>教师资格定期注册受理凭证: A5 landscape on the upper half of an A4 page. Thread-safe.</summary>
public sealed class ReceiptTemplate(PdfFonts fonts)
{
    /// <summary>Printed on the receipt and stored with it; rises with every change of the layout.</summary>
    public const string Version = "SL-1";

    private const double Left = 10;
    private const double TitleBaseline = 17.5;
    private const double NumberBaseline = 25;
    private const double TableTop = 27.5;
    private const double QrSide = 21;
    private const double QrTop = 6;
    private const double FootGap = 4.5;
    private const double FootSize = 9;

    private readonly PreparedGlyphs prepared = Prepare(fonts);

    /// <summary>The PDF of an issued receipt. <see cref="MissingGlyphException"/> when a character cannot be printed.</summary>
    public byte[] Render(ReceiptContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return PaperFile.Render(fonts, prepared, $"{ReceiptTexts.Title} {content.ReceiptNumber}", d => RenderTo(d, content));
    }

    /// <summary>The PDF of several issued receipts, one to a page, in their order.</summary>
    internal byte[] RenderAll(IReadOnlyList<ReceiptContent> run) => PaperFile.Render(fonts, prepared, ReceiptTexts.Title, document =>
    {
        foreach (var content in run)
        {
            RenderTo(document, content);
        }
    });

    /// <summary>The PDF of a numbered receipt to be filled in by hand.</summary>
    public byte[] RenderBlank(BlankReceiptContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return PaperFile.Render(
            fonts,
            prepared,
            $"{ReceiptTexts.Title} {content.ReceiptNumber}",
            d => Draw(d, ReceiptRows.Blank(content), content.ReceiptNumber, content.VerificationAddress, null));
    }

    /// <summary>Begins a document for a merged run of receipts; the caller completes it.</summary>
    public PdfDocument Begin(Stream output, string title) => new(output, fonts, title, prepared);

    /// <summary>Adds a receipt to a document; it adds nothing when it throws <see cref="MissingGlyphException"/>.</summary>
    public static void RenderTo(PdfDocument document, ReceiptContent content)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(content);
        Draw(document, ReceiptRows.Filled(content), content.ReceiptNumber, content.VerificationAddress, content.ReprintInfo);
    }

    private static void Draw(PdfDocument document, Table table, string number, string address, string? reprintInfo)
    {
        var page = document.NewPage();
        var right = Left + ReceiptRows.Width;
        page.Text(page.Width / 2, TitleBaseline, ReceiptTexts.Title, PaperCells.TitleSize, FontWeight.Bold, HorizontalAlign.Center);
        page.Text(Left, NumberBaseline, ReceiptTexts.ReceiptNumber + number, PaperCells.TextSize);
        page.QrCode(address, right - QrSide, QrTop, QrSide);

        var rows = table.Arrange(document).Whole();
        rows.Draw(page, Left, TableTop);
        var foot = TableTop + rows.Height + FootGap;
        page.Text(Left, foot, $"{ReceiptTexts.Template} {Version}", FootSize);
        page.Text(right, foot, reprintInfo ?? "", FootSize, align: HorizontalAlign.Right);
        document.Write(page);
    }

    private static PreparedGlyphs Prepare(PdfFonts fonts) => new(
        fonts,
        string.Concat(
            ReceiptTexts.ReceiptNumber, ReceiptTexts.Name, ReceiptTexts.IdNumber, ReceiptTexts.ApplicationNumber, ReceiptTexts.Kind,
            ReceiptTexts.School, ReceiptTexts.QualificationType, ReceiptTexts.Subject, ReceiptTexts.CertificateNumber, ReceiptTexts.Agency,
            ReceiptTexts.Point, ReceiptTexts.Material, ReceiptTexts.Copies, ReceiptTexts.OriginalOrCopy, ReceiptTexts.KeptOrReturned,
            ReceiptTexts.Officer, ReceiptTexts.Date, ReceiptTexts.Phone, ReceiptTexts.Seal, ReceiptTexts.Template,
            ReceiptTexts.Complete, ReceiptTexts.Incomplete, ReceiptTexts.Notes, ReceiptTexts.Usual, string.Concat(ReceiptTexts.BlankMaterials)),
        ReceiptTexts.Title);
}
