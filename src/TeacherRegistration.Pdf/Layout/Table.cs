namespace TeacherRegistration.Pdf.Layout;

/// <summary>A table in millimetres.</summary>
public sealed class Table(IReadOnlyList<double> columns)
{
    private readonly List<TableRow> rows = [];

    /// <summary>Widths of the columns.</summary>
    public IReadOnlyList<double> Columns => columns;

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<TableRow> Rows => rows;

    /// <summary>
    /// A table of columns one millimetre wide: a cell's column span is then its width, and rows with different
    /// divisions stand in one frame.
    /// </summary>
    public static Table OfMillimetres(int width) => new([.. Enumerable.Repeat(1.0, width)]);

    /// <summary>Adds a row at the bottom.</summary>
    public Table Add(TableRow row)
    {
        rows.Add(row);
        return this;
    }

    /// <summary>Measures all texts and finds the height of every row.</summary>
    public TableLayout Arrange(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new TableArranger(this, document).Arrange();
    }
}
