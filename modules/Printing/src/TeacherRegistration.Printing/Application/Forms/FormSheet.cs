using System.Globalization;
using System.Text;
using TeacherRegistration.Pdf.Drawing;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>A page of the form: head, rows, foot. Page 1 is the front, page 2 the back, the others continue them.</summary>
internal sealed class FormSheet(ApplicationFormContent content, int number, int count)
{
    /// <summary>Room for rows on the front, the back and a continuation page.</summary>
    public const double FrontHeight = Bottom - FrontTop;
    public const double BackHeight = Bottom - BackTop;
    public const double ContinuationHeight = Bottom - ContinuationTop;

    private const double Left = 15;
    private const double FrontTop = 33;
    private const double BackTop = 14;
    private const double ContinuationTop = 24;
    private const double Bottom = 283;
    private const double TitleBaseline = 22;
    private const double NumberBaseline = 30;
    private const double ContinuationBaseline = 18;
    private const double QrSide = 24;
    private const double QrTop = 7;
    private const double FootBaseline = 287.5;
    private const double NoticeBaseline = 291.5;
    private const double FootSize = 9;
    private static readonly CompositeFormat Foot = CompositeFormat.Parse(FormTexts.Foot);

    public PdfPage Draw(PdfPage page, TablePart rows)
    {
        switch (number)
        {
            case 1:
                DrawHead(page);
                rows.Draw(page, Left, FrontTop);
                break;
            case 2:
                rows.Draw(page, Left, BackTop);
                break;
            default:
                page.Text(page.Width / 2, ContinuationBaseline, FormTexts.ContinuationTitle, PaperCells.TitleSize, FontWeight.Bold, HorizontalAlign.Center);
                rows.Draw(page, Left, ContinuationTop);
                break;
        }

        DrawFoot(page);
        return page;
    }

    private void DrawHead(PdfPage page)
    {
        page.Text(Left, NumberBaseline, FormTexts.ApplicationNumber + content.ApplicationNumber, PaperCells.TextSize);
        page.Text(page.Width / 2, TitleBaseline, FormTexts.Title, PaperCells.TitleSize, FontWeight.Bold, HorizontalAlign.Center);

        // Digits only: keyboard scanners type through an active Chinese input method, which mangles anything else.
        var code = string.Create(CultureInfo.InvariantCulture, $"{content.ApplicationNumber}{content.DataVersion:000}");
        page.QrCode(code, Left + FirstPageRows.Width - QrSide, QrTop, QrSide);
    }

    private void DrawFoot(PdfPage page)
    {
        var foot = string.Format(
            CultureInfo.InvariantCulture, Foot, content.ApplicationNumber, content.Basic.Name, number, count, content.PrintedAt, content.DataVersion);
        page.Text(page.Width / 2, FootBaseline, foot, FootSize, align: HorizontalAlign.Center);
        page.Text(page.Width / 2, NoticeBaseline, $"{FormTexts.Notice}  ·  {FormTexts.Template} {ApplicationFormTemplate.Version}", FootSize, align: HorizontalAlign.Center);
    }
}
