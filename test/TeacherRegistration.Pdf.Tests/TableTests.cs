using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;

namespace TeacherRegistration.Pdf.Tests;

public sealed class TableTests : IDisposable
{
    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Fact]
    public void Arrange_WhenATextIsLong_GrowsTheRow() =>
        Arrange(new Table([20]).Add(new TableRow(8, new Cell(new string('长', 40))))).Height.ShouldBeGreaterThan(30);

    [Fact]
    public void Arrange_WhenTheCellShrinksToALine_KeepsTheRow() =>
        Arrange(new Table([20]).Add(new TableRow(8, new Cell("长名长名长名") { Fit = Fit.ShrinkToLine }))).Height.ShouldBe(8);

    [Fact]
    public void Arrange_WhenACellSpansRows_LeavesItTheirHeight() => Arrange(new Table([20, 20])
        .Add(new TableRow(8, new Cell("a") { RowSpan = 2 }, new Cell("b")))
        .Add(new TableRow(8, new Cell("c")))).Height.ShouldBe(16);

    [Fact]
    public void Paginate_WhenRowsOverflow_RepeatsTheHeader()
    {
        var table = new Table([20]).Add(new TableRow(10, new Cell("h")) { IsHeader = true });
        for (var i = 0; i < 10; i++)
        {
            table.Add(new TableRow(10, new Cell("r")));
        }

        // 5 of 50 mm: header and 4; then header and 4; then header and 2.
        Arrange(table).Paginate(50, 50).Select(p => p.RowCount).ShouldBe([5, 5, 3]);
    }

    [Fact]
    public void Paginate_WhenRowsAreKeptTogether_MovesThemTogether()
    {
        var table = new Table([20]).Add(new TableRow(30, new Cell("a")))
            .Add(new TableRow(10, new Cell("b")) { KeepWithNext = true }).Add(new TableRow(20, new Cell("c")));
        Arrange(table).Paginate(45, 45).Select(p => p.RowCount).ShouldBe([1, 2]);
    }

    public void Dispose() => fonts.Dispose();

    private TableLayout Arrange(Table table) => table.Arrange(new PdfDocument(Stream.Null, fonts, "t"));
}
