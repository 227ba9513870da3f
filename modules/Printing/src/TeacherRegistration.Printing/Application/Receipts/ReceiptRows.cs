using System.Globalization;
using System.Text;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Printing.Localization;
using static TeacherRegistration.Printing.Application.PaperCells;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>The rows of the receipt; those filled in and those to be filled in by hand have one grid.</summary>
internal static class ReceiptRows
{
    public const int Width = 190;
    public const double RowHeight = 8;

    /// <summary>The place of the seal is this wide and, over the rows beside it, at least this high.</summary>
    public const int SealSide = 46;

    private const int Half = (Width - SealSide) / 2;
    private const int MaterialRows = 4;
    private const double MaterialRowHeight = 9.2;
    private const double SentenceHeight = 13;
    private const double NotesHeight = 12;
    private const int IdNumberLength = 18;
    private static readonly CompositeFormat Incomplete = CompositeFormat.Parse(ReceiptTexts.Incomplete);

    public static Table Filled(ReceiptContent content)
    {
        var table = Table.OfMillimetres(Width)
            .Add(Row(Label(20, ReceiptTexts.Name), Value(50, content.Name), Label(30, ReceiptTexts.IdNumber), Value(90, content.MaskedIdNumber)))
            .Add(Row(
                Label(20, ReceiptTexts.ApplicationNumber), Value(42, content.ApplicationNumber),
                Label(20, ReceiptTexts.Kind), Value(28, content.Kind), Label(20, ReceiptTexts.School), Value(60, content.School)))
            .Add(Row(
                Label(20, ReceiptTexts.QualificationType), Value(42, content.QualificationType),
                Label(20, ReceiptTexts.Subject), Value(28, content.Subject), Label(20, ReceiptTexts.CertificateNumber), Value(60, content.CertificateNumber)))
            .Add(AgencyRow(content.Agency, content.Point))
            .Add(new TableRow(SentenceHeight, Sentence(Width, SentenceOf(content))));
        AddMaterials(table, content.Materials);
        return AddEnd(table, content.Officer, content.Date, content.Phone);
    }

    public static Table Blank(BlankReceiptContent content)
    {
        var boxes = Enumerable.Range(0, IdNumberLength).Select(_ => new Cell { ColumnSpan = 90 / IdNumberLength });
        var table = Table.OfMillimetres(Width)
            .Add(Row([Label(20, ReceiptTexts.Name), Value(50, ""), Label(30, ReceiptTexts.IdNumber), .. boxes]))
            .Add(Row(
                Label(20, ReceiptTexts.ApplicationNumber), Value(42, ""),
                Label(20, ReceiptTexts.Kind), Value(28, ReceiptTexts.BlankKind), Label(20, ReceiptTexts.School), Value(60, "")))
            .Add(Row(
                Label(20, ReceiptTexts.QualificationType), Value(42, ""),
                Label(20, ReceiptTexts.Subject), Value(28, ""), Label(20, ReceiptTexts.CertificateNumber), Value(60, "")))
            .Add(AgencyRow(content.Agency ?? "", content.Point ?? ""))
            .Add(new TableRow(SentenceHeight, Sentence(Width, ReceiptTexts.BlankSentence)));
        AddMaterials(table, [.. ReceiptTexts.BlankMaterials.Select(name =>
            new ReceiptMaterial(name, "", ReceiptTexts.BlankOriginalOrCopy, ReceiptTexts.BlankKeptOrReturned))]);
        return AddEnd(table, "", ReceiptTexts.BlankDate, "");
    }

    private static TableRow Row(params IReadOnlyList<Cell> cells) => new(RowHeight, cells);

    private static TableRow AgencyRow(string agency, string point) =>
        Row(Label(20, ReceiptTexts.Agency), Value(90, agency), Label(20, ReceiptTexts.Point), Value(60, point));

    private static string SentenceOf(ReceiptContent content) => content.Missing is { } missing
        ? string.Format(CultureInfo.InvariantCulture, Incomplete, string.Join('、', missing.Items), missing.Until)
        : ReceiptTexts.Complete;

    // Two materials a row leave the seal its place beside them.
    private static void AddMaterials(Table table, IReadOnlyList<ReceiptMaterial> materials)
    {
        var rows = Math.Max(MaterialRows, (materials.Count + 1) / 2);
        var heading = Material(ReceiptTexts.Material, ReceiptTexts.Copies, ReceiptTexts.OriginalOrCopy, ReceiptTexts.KeptOrReturned);
        table.Add(Row([.. heading, .. heading, new Cell(ReceiptTexts.Seal) { ColumnSpan = SealSide }]));
        for (var i = 0; i < rows; i++)
        {
            IReadOnlyList<Cell> cells = [.. MaterialAt(materials, i), .. MaterialAt(materials, i + rows)];

            // The seal's place reaches from here over the officer's row.
            table.Add(new TableRow(MaterialRowHeight, i > 0 ? cells : [.. cells, new Cell { ColumnSpan = SealSide, RowSpan = rows + 1 }]));
        }
    }

    private static Cell[] MaterialAt(IReadOnlyList<ReceiptMaterial> materials, int index) => index < materials.Count
        ? Material(materials[index].Name, materials[index].Copies, materials[index].OriginalOrCopy, materials[index].KeptOrReturned)
        : Material("", "", "", "");

    private static Cell[] Material(string name, string copies, string originalOrCopy, string keptOrReturned) =>
        [Value(28, name), Value(9, copies), Value(19, originalOrCopy), Value(Half - 56, keptOrReturned)];

    private static Table AddEnd(Table table, string officer, string date, string phone) => table
        .Add(new TableRow(
            MaterialRowHeight,
            Label(15, ReceiptTexts.Officer), Value(27, officer), Label(19, ReceiptTexts.Date), Value(32, date),
            Label(19, ReceiptTexts.Phone), Value(32, phone)))
        .Add(new TableRow(NotesHeight, Sentence(Width, ReceiptTexts.Notes)));
}
