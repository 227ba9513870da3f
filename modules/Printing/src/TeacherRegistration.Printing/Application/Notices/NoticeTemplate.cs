using System.Globalization;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Pdf;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Localization;
using static TeacherRegistration.Printing.Application.PaperCells;

namespace TeacherRegistration.Printing.Application.Notices;

/// <summary>一次性告知单: one A4 page that says what to bring, until when and where (SPEC §3.5). Thread-safe.</summary>
internal sealed class NoticeTemplate(PdfFonts fonts)
{
    private const double Left = 15;
    private const int Width = 180;
    private const double TitleBaseline = 24;
    private const double NumberBaseline = 33;
    private const double TableTop = 36;
    private const int WhatWidth = 132;
    private const double RowHeight = 9;
    private const double ItemHeight = 8;
    private const double TallRow = 12;
    private const double SealHeight = 36;
    private const double Margin = 12;

    private readonly PreparedGlyphs prepared = new(
        fonts,
        string.Concat(
            NoticeTexts.Intro, NoticeTexts.Asked, NoticeTexts.Unmet, NoticeTexts.Reason, NoticeTexts.Until, NoticeTexts.Place,
            NoticeTexts.Signature, NoticeTexts.Seal, NoticeTexts.Officer, NoticeTexts.Date, NoticeTexts.Phone, NoticeTexts.Note, ReceiptTexts.Usual),
        NoticeTexts.Title);

    /// <summary>The PDF. <see cref="MissingGlyphException"/> when a character cannot be printed.</summary>
    public byte[] Render(NoticeContent content) =>
        PaperFile.Render(fonts, prepared, $"{NoticeTexts.Title} {content.ApplicationNumber}", document => Draw(document, content));

    private static void Draw(PdfDocument document, NoticeContent content)
    {
        var page = document.NewPage();
        page.Text(page.Width / 2, TitleBaseline, NoticeTexts.Title, TitleSize, FontWeight.Bold, HorizontalAlign.Center);
        page.Text(Left, NumberBaseline, $"{ReceiptTexts.ApplicationNumber}：{content.ApplicationNumber}", TextSize);
        // One page, but for more and longer reasons than one holds: nothing is cut off.
        var parts = TableOf(content).Arrange(document).Paginate(page.Height - TableTop - Margin, page.Height - (2 * Margin));
        parts[0].Draw(page, Left, TableTop);
        document.Write(page);
        foreach (var part in parts.Skip(1))
        {
            page = document.NewPage();
            part.Draw(page, Left, Margin);
            document.Write(page);
        }
    }

    private static Table TableOf(NoticeContent content)
    {
        var table = Table.OfMillimetres(Width)
            .Add(new TableRow(RowHeight, Label(25, ReceiptTexts.Name), Value(65, content.Name), Label(30, ReceiptTexts.IdNumber), Value(60, content.MaskedIdNumber)))
            .Add(new TableRow(RowHeight, Label(25, ReceiptTexts.Kind), Value(65, content.Kind), Label(30, ReceiptTexts.School), Value(60, content.School)))
            .Add(new TableRow(TallRow, Sentence(Width, NoticeTexts.Intro)));
        AddPart(table, NoticeTexts.Asked, [.. content.Shortfalls.Where(shortfall => shortfall.IsProofMissing)], shortfall => shortfall.Evidence);
        AddPart(table, NoticeTexts.Unmet, [.. content.Shortfalls.Where(shortfall => !shortfall.IsProofMissing)], shortfall => shortfall.Condition);
        if (content.Shortfalls.Any(shortfall => shortfall.IsProofMissing))
        {
            table.Add(new TableRow(RowHeight, Label(25, NoticeTexts.Until), Value(155, content.Until.Length > 0 ? content.Until + NoticeTexts.Before : NoticeTexts.AskAgency)));
        }

        return table
            .Add(new TableRow(RowHeight, Label(25, NoticeTexts.Place), Value(95, $"{content.Point}  {content.Address}"), Label(25, NoticeTexts.Phone), Value(35, content.Phone)))
            .Add(new TableRow(RowHeight, Label(25, ReceiptTexts.Agency), Value(65, content.Agency), Label(20, NoticeTexts.Officer), Value(20, content.Officer), Label(20, NoticeTexts.Date), Value(30, content.Date)))
            .Add(new TableRow(TallRow, Sentence(Width, NoticeTexts.Note)))
            .Add(new TableRow(SealHeight, Sentence(110, NoticeTexts.Signature), new Cell(NoticeTexts.Seal) { ColumnSpan = Width - 110 }));
    }

    private static void AddPart(Table table, string heading, IReadOnlyList<ConditionShortfall> shortfalls, Func<ConditionShortfall, string> word)
    {
        if (shortfalls.Count == 0)
        {
            return;
        }

        table.Add(new TableRow(RowHeight, Heading(WhatWidth, heading), Heading(Width - WhatWidth, NoticeTexts.Reason)));
        for (var index = 0; index < shortfalls.Count; index++)
        {
            var year = shortfalls[index].Year is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}{NoticeTexts.YearWord}") : "";
            table.Add(new TableRow(ItemHeight, Sentence(WhatWidth, string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {year}{word(shortfalls[index])}")), Sentence(Width - WhatWidth, shortfalls[index].Reason)));
        }
    }
}
