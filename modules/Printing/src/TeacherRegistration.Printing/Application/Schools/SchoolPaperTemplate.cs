using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Pdf;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Localization;
using static TeacherRegistration.Printing.Application.PaperCells;

namespace TeacherRegistration.Printing.Application.Schools;

/// <summary>交接单 (two copies, one for each side) and 花名册 of a school, on A4. Thread-safe.</summary>
internal sealed class SchoolPaperTemplate(PdfFonts fonts)
{
    private const int Width = 190;
    private const double Left = 10;
    private const double Title = 18;
    private const double Head = 27;
    private const double TableTop = 30;
    private const double NextTop = 14;
    private const double Bottom = 14;
    private const double RowHeight = 7;
    private const double SignatureHeight = 16;

    private readonly PreparedGlyphs prepared = new(fonts, SchoolPaperTexts.Fixed + ReceiptTexts.Usual, SchoolPaperTexts.Handover + SchoolPaperTexts.Roster);

    /// <summary>Both copies. <see cref="MissingGlyphException"/> when a character cannot be printed.</summary>
    public byte[] RenderHandover(SchoolPaperContent content) => PaperFile.Render(fonts, prepared, $"{SchoolPaperTexts.Handover} {content.School}", document =>
    {
        foreach (var copy in new[] { SchoolPaperTexts.PointCopy, SchoolPaperTexts.SchoolCopy })
        {
            Draw(document, SchoolPaperTexts.Handover, copy, content, HandoverOf(content));
        }
    });

    /// <summary>The roster, in the order in which the papers lie.</summary>
    public byte[] RenderRoster(SchoolPaperContent content) => PaperFile.Render(
        fonts, prepared, $"{SchoolPaperTexts.Roster} {content.School}", document => Draw(document, SchoolPaperTexts.Roster, "", content, RosterOf(content)));

    private static void Draw(PdfDocument document, string title, string copy, SchoolPaperContent content, Table table)
    {
        var page = document.NewPage();
        var parts = table.Arrange(document).Paginate(page.Height - TableTop - Bottom, page.Height - NextTop - Bottom);
        page.Text(page.Width / 2, Title, title, TitleSize, FontWeight.Bold, HorizontalAlign.Center);
        page.Text(Left, Head, $"{content.Agency}{content.Point}  {content.Plan}", TextSize);
        page.Text(Left + Width, Head, copy, TextSize, align: HorizontalAlign.Right);
        for (var index = 0; index < parts.Count; index++)
        {
            page = index == 0 ? page : document.NewPage();
            parts[index].Draw(page, Left, index == 0 ? TableTop : NextTop);
            page.Text(page.Width / 2, page.Height - Bottom / 2, SchoolPaperTexts.PageOf(index + 1, parts.Count), TextSize, align: HorizontalAlign.Center);
            document.Write(page);
        }
    }

    private static Table HandoverOf(SchoolPaperContent content)
    {
        var table = Begin(content, Heading(12, SchoolPaperTexts.Ordinal), Heading(38, ReceiptTexts.ApplicationNumber), Heading(40, ReceiptTexts.Name), Heading(42, ReceiptTexts.IdNumber), Heading(26, ReceiptTexts.Kind), Heading(32, SchoolPaperTexts.Conclusion));
        foreach (var (index, row) in content.Cases.Index())
        {
            var conclusion = row.Status == ConfirmationStatus.PendingConfirmation ? SchoolPaperTexts.NotHandedIn : CodeLists.Chinese(row.Status);
            table.Add(new TableRow(RowHeight, Value(12, Number(index)), Value(38, row.ApplicationNumber), Value(40, row.Name), Value(42, row.IdMask), Value(26, CodeLists.Chinese(row.Kind)), Value(32, conclusion)));
        }

        AddSums(table, content);
        return table.Add(new TableRow(
            SignatureHeight,
            Sentence(Width / 2, $"{SchoolPaperTexts.Giver}\n{new string(' ', 40)}{SchoolPaperTexts.DateLine}"),
            Sentence(Width / 2, $"{SchoolPaperTexts.Taker}\n{new string(' ', 40)}{SchoolPaperTexts.DateLine}")));
    }

    private static Table RosterOf(SchoolPaperContent content)
    {
        var table = Begin(content, Heading(12, SchoolPaperTexts.Ordinal), Heading(36, ReceiptTexts.ApplicationNumber), Heading(34, ReceiptTexts.Name), Heading(38, ReceiptTexts.IdNumber), Heading(22, ReceiptTexts.Kind), Heading(24, ReceiptTexts.Subject), Heading(24, SchoolPaperTexts.ArchiveNumber));
        foreach (var (index, row) in content.Cases.Index())
        {
            table.Add(new TableRow(RowHeight, Value(12, Number(index)), Value(36, row.ApplicationNumber), Value(34, row.Name), Value(38, row.IdMask), Value(22, CodeLists.Chinese(row.Kind)), Value(24, row.Subject), Value(24, row.ArchiveNumber)));
        }

        AddSums(table, content);
        return table.Add(new TableRow(RowHeight, Sentence(Width, $"{SchoolPaperTexts.Officer}{content.Officer}    {SchoolPaperTexts.Date}{content.Date}")));
    }

    private static Table Begin(SchoolPaperContent content, params Cell[] headings) => Table.OfMillimetres(Width)
        .Add(new TableRow(RowHeight, Label(25, ReceiptTexts.School), Value(Width - 25, content.School)))
        .Add(new TableRow(RowHeight, [.. headings.Select(heading => heading with { Align = HorizontalAlign.Center })]) { IsHeader = true });

    private static void AddSums(Table table, SchoolPaperContent content)
    {
        int Count(ConfirmationStatus status) => content.Cases.Count(row => row.Status == status);
        var sums = SchoolPaperTexts.Sums(content.Cases.Count, Count(ConfirmationStatus.MaterialsComplete), Count(ConfirmationStatus.MaterialsIncomplete));
        table.Add(new TableRow(RowHeight, Sentence(Width, sums)) { KeepWithNext = true });
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
