
namespace TeacherRegistration.Pdf.Layout;

/// <summary>Finds the place of every cell and the height of every row.</summary>
internal sealed class TableArranger
{
    private readonly Table table;
    private readonly PdfDocument document;
    private readonly double[] edges;
    private readonly int[] coveredUntil;
    private readonly List<PlacedCell> cells = [];

    public TableArranger(Table table, PdfDocument document)
    {
        this.table = table;
        this.document = document;
        coveredUntil = new int[table.Columns.Count];
        edges = new double[table.Columns.Count + 1];
        for (var i = 0; i < table.Columns.Count; i++)
        {
            edges[i + 1] = edges[i] + table.Columns[i];
        }
    }

    public TableLayout Arrange()
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            PlaceRow(row);
        }

        return new TableLayout(table, edges, cells, Heights());
    }

    private void PlaceRow(int row)
    {
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            while (column < coveredUntil.Length && coveredUntil[column] > row)
            {
                column++;
            }

            if (column + cell.ColumnSpan > coveredUntil.Length || row + cell.RowSpan > table.Rows.Count)
            {
                throw new InvalidOperationException($"Row {row} of the table is wider or taller than the table: \"{cell.Text}\".");
            }

            coveredUntil.AsSpan(column, cell.ColumnSpan).Fill(row + cell.RowSpan);
            cells.Add(Place(cell, row, column));
            column += cell.ColumnSpan;
        }
    }

    private PlacedCell Place(Cell cell, int row, int column)
    {
        var width = edges[column + cell.ColumnSpan] - edges[column];
        var inner = width - (2 * cell.Padding);
        double height = -2 * cell.Padding;
        for (var i = row; i < row + cell.RowSpan; i++)
        {
            height += table.Rows[i].MinHeight;
        }

        var text = TextBlock.Fit(document.Shape(cell.Text, cell.Weight), cell, inner, height);
        var foot = TextBlock.Of(document.Shape(cell.Foot, cell.Weight), cell.Size, inner);
        return new PlacedCell(cell, row, column, edges[column], width, text, foot);
    }

    private double[] Heights()
    {
        var heights = table.Rows.Select(r => r.MinHeight).ToArray();

        // Cells of fewer rows first, so that what they need counts before a tall cell asks its last row for the rest.
        foreach (var cell in cells.OrderBy(c => c.Cell.RowSpan))
        {
            double given = 0;
            for (var i = cell.Row; i <= cell.LastRow; i++)
            {
                given += heights[i];
            }

            heights[cell.LastRow] += Math.Max(0, cell.Needed - given);
        }

        return heights;
    }
}
