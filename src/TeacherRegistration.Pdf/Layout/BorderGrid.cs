using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Pdf.Layout;

/// <summary>The borders of all cells; one that two cells share is drawn once, and those in line as one stroke.</summary>
internal sealed class BorderGrid(IReadOnlyList<double> columnEdges, double[] rowEdges)
{
    private const double Inner = 0.5;
    private const double Outer = 1;

    private readonly bool[,] horizontal = new bool[rowEdges.Length, columnEdges.Count];
    private readonly bool[,] vertical = new bool[columnEdges.Count, rowEdges.Length];

    public void Add(int column, int endColumn, int row, int endRow)
    {
        for (var i = column; i < endColumn; i++)
        {
            horizontal[row, i] = horizontal[endRow, i] = true;
        }

        for (var i = row; i < endRow; i++)
        {
            vertical[column, i] = vertical[endColumn, i] = true;
        }
    }

    public void Draw(PdfPage page, double x, double y)
    {
        foreach (var (edge, start, end) in Strokes(horizontal))
        {
            var weight = edge == 0 || edge == rowEdges.Length - 1 ? Outer : Inner;
            page.Line(x + columnEdges[start], y + rowEdges[edge], x + columnEdges[end], y + rowEdges[edge], weight);
        }

        foreach (var (edge, start, end) in Strokes(vertical))
        {
            var weight = edge == 0 || edge == columnEdges.Count - 1 ? Outer : Inner;
            page.Line(x + columnEdges[edge], y + rowEdges[start], x + columnEdges[edge], y + rowEdges[end], weight);
        }
    }

    // The last place of each line is never set, so that every stroke ends.
    private static IEnumerable<(int Edge, int Start, int End)> Strokes(bool[,] lines)
    {
        for (var edge = 0; edge < lines.GetLength(0); edge++)
        {
            var start = -1;
            for (var i = 0; i < lines.GetLength(1); i++)
            {
                if (lines[edge, i] && start < 0)
                {
                    start = i;
                }
                else if (!lines[edge, i] && start >= 0)
                {
                    yield return (edge, start, i);
                    start = -1;
                }
            }
        }
    }
}
