using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Pdf.Layout;

/// <summary>The rows of a table on one page.</summary>
public sealed class TablePart
{
    private readonly IReadOnlyList<double> columnEdges;
    private readonly IReadOnlyList<IReadOnlyList<PlacedCell>> rows;
    private readonly double[] rowEdges;

    internal TablePart(IReadOnlyList<double> columnEdges, IReadOnlyList<IReadOnlyList<PlacedCell>> rows, IReadOnlyList<double> heights)
    {
        (this.columnEdges, this.rows) = (columnEdges, rows);
        rowEdges = new double[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            rowEdges[i + 1] = rowEdges[i] + heights[i];
        }
    }

    /// <summary>Height of the rows.</summary>
    public double Height => rowEdges[^1];

    /// <summary>The number of rows.</summary>
    public int RowCount => rows.Count;

    /// <summary>Top edge of a row, measured from the top of the part.</summary>
    public double TopOf(int row) => rowEdges[row];

    /// <summary>Draws the rows with their top left corner at a place of the page.</summary>
    public void Draw(PdfPage page, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(page);
        var painter = new TextPainter(page.Document, page);
        var borders = new BorderGrid(columnEdges, rowEdges);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row])
            {
                var end = row + cell.Cell.RowSpan;
                cell.Draw(page, painter, x, y + rowEdges[row], rowEdges[end] - rowEdges[row]);
                if (cell.Cell.HasBorder)
                {
                    borders.Add(cell.Column, cell.EndColumn, row, end);
                }
            }
        }

        borders.Draw(page, x, y);
    }
}
