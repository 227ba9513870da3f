using TeacherRegistration.Pdf;
using TeacherRegistration.Pdf.Drawing;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>教师资格定期注册申请表: A4, front 一–四, back 五–十, continuation pages behind them. Thread-safe.</summary>
public sealed class ApplicationFormTemplate(PdfFonts fonts)
{
    /// <summary>Printed on the form and stored with it; rises with every change of the layout.</summary>
    public const string Version = "SQ-1";

    private const int HistoryRowsAtLeast = 5;
    private const int HistoryRowsOnFullPage = 8;
    private const double RemarksAtLeast = 12;

    private readonly PreparedGlyphs prepared = Prepare(fonts);

    /// <summary>The PDF of a form. <see cref="MissingGlyphException"/> when a character cannot be printed.</summary>
    public byte[] Render(ApplicationFormContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return PaperFile.Render(fonts, prepared, $"{FormTexts.Title} {content.ApplicationNumber}", d => RenderTo(d, content));
    }

    /// <summary>Begins a document for a merged run of forms; the caller completes it.</summary>
    public PdfDocument Begin(Stream output, string title) => new(output, fonts, title, prepared);

    /// <summary>Adds a form to a document; it adds nothing when it throws <see cref="MissingGlyphException"/>.</summary>
    public static void RenderTo(PdfDocument document, ApplicationFormContent content)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(content);
        var front = FrontRows(document, content);
        var back = BackRows(document, content);
        List<TablePart> parts = [front[0], back[0], .. front.Skip(1), .. back.Skip(1)];
        var pages = new PdfPage[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var sheet = new FormSheet(content, i + 1, parts.Count);
            pages[i] = sheet.Draw(document.NewPage(), parts[i]);
        }

        document.Write(pages);
    }

    // Empty lines fill the front side, but never push the history to a continuation page.
    private static IReadOnlyList<TablePart> FrontRows(PdfDocument document, ApplicationFormContent content)
    {
        var layout = FirstPageRows.Of(content, HistoryRowsOnFullPage).Arrange(document);
        var excess = (int)Math.Ceiling((layout.Height - FormSheet.FrontHeight) / FirstPageRows.RowHeight);
        if (excess > 0 && content.History.Count < HistoryRowsOnFullPage)
        {
            layout = FirstPageRows.Of(content, Math.Max(HistoryRowsAtLeast, HistoryRowsOnFullPage - excess)).Arrange(document);
        }

        return layout.Paginate(FormSheet.FrontHeight, FormSheet.ContinuationHeight);
    }

    // 备注 takes what the other sections leave.
    private static IReadOnlyList<TablePart> BackRows(PdfDocument document, ApplicationFormContent content)
    {
        var layout = SecondPageRows.Of(content, RemarksAtLeast).Arrange(document);
        layout.GrowLastRow(FormSheet.BackHeight);
        return layout.Paginate(FormSheet.BackHeight, FormSheet.ContinuationHeight);
    }

    private static PreparedGlyphs Prepare(PdfFonts fonts) => new(
        fonts,
        string.Concat(
            FormTexts.Title, FormTexts.ApplicationNumber, FormTexts.Kind, FormTexts.First, FormTexts.Regular, FormTexts.Agency,
            FormTexts.Point, FormTexts.Promise, FormTexts.PromiseText, FormTexts.PromiseFoot, FormTexts.School, FormTexts.SchoolText,
            FormTexts.SchoolFoot, FormTexts.FirstReview, FormTexts.Pass, FormTexts.Defer, FormTexts.Fail, FormTexts.ReviewText,
            FormTexts.ReviewFoot, FormTexts.BlankDate, FormTexts.SecondReview, FormTexts.FinalReview, FormTexts.DecisionText,
            FormTexts.Remarks, FormTexts.Foot, FormTexts.Notice, FormTexts.Template, FormTexts.Total, FormTexts.ProbationResult,
            FormTexts.ProbationDate, FormTexts.Interruptions, FormTexts.Sanctions, FormLabels.All, FormLabels.Usual,
            string.Concat(FormTexts.HistoryColumns), string.Concat(FormTexts.AssessmentColumns)),
        string.Concat(
            FormTexts.ContinuationTitle, FormTexts.Basic, FormTexts.Certificate, FormTexts.Employment, FormTexts.History, FormTexts.Assessment));
}
