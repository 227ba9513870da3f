namespace TeacherRegistration.Pdf.Layout;

/// <summary>A table with its heights known, ready to be divided into pages.</summary>
public sealed class TableLayout
{
    // Sums of millimetres carry rounding.
    private const double Tolerance = 0.001;

    private readonly Table table;
    private readonly IReadOnlyList<double> edges;
    private readonly List<PlacedCell>[] cellsOfRows;
    private readonly double[] heights;
    private readonly bool[] isGluedToNext;

    internal TableLayout(Table table, IReadOnlyList<double> edges, IReadOnlyList<PlacedCell> cells, double[] heights)
    {
        (this.table, this.edges, this.heights) = (table, edges, heights);
        cellsOfRows = [.. table.Rows.Select(_ => new List<PlacedCell>())];
        isGluedToNext = [.. table.Rows.Select(r => r.KeepWithNext || r.IsHeader)];
        foreach (var cell in cells)
        {
            cellsOfRows[cell.Row].Add(cell);
            isGluedToNext.AsSpan(cell.Row, cell.Cell.RowSpan - 1).Fill(true);
        }
    }

    /// <summary>Height of all rows.</summary>
    public double Height => heights.Sum();

    /// <summary>
    /// Divides the rows into pages. Rows kept together begin a new page together; headers are repeated above rows
    /// that go on. A group of rows taller than a page stays whole and runs over its foot.
    /// </summary>
    public IReadOnlyList<TablePart> Paginate(double firstHeight, double nextHeight)
    {
        var parts = new List<TablePart>();
        var rows = new List<int>();
        var room = firstHeight;
        int? header = null;
        for (var row = 0; row < heights.Length;)
        {
            var end = EndOfGroup(row);
            var needed = heights.AsSpan(row, end - row).ToArray().Sum();
            if (needed > room + Tolerance && rows.Count > 0)
            {
                parts.Add(Part(rows));
                rows = header is { } repeated && !table.Rows[row].IsHeader ? [repeated] : [];
                room = nextHeight - rows.Sum(r => heights[r]);
            }

            for (; row < end; row++)
            {
                header = table.Rows[row].IsHeader ? row : header;
                rows.Add(row);
            }

            room -= needed;
        }

        parts.Add(Part(rows));
        return parts;
    }

    /// <summary>Gives the last row what the others leave of a height.</summary>
    public void GrowLastRow(double height) => heights[^1] += Math.Max(0, height - Height);

    /// <summary>All rows as one part.</summary>
    public TablePart Whole() => Part([.. Enumerable.Range(0, heights.Length)]);

    private TablePart Part(List<int> rows) =>
        new(edges, [.. rows.Select(r => cellsOfRows[r])], [.. rows.Select(r => heights[r])]);

    private int EndOfGroup(int row)
    {
        while (row < heights.Length - 1 && isGluedToNext[row])
        {
            row++;
        }

        return row + 1;
    }
}
