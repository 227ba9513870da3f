using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Pdf.Layout;

/// <summary>A text broken into lines for a width.</summary>
internal sealed class TextBlock
{
    /// <summary>No text shrinks below this part of its size: smaller is not read on paper.</summary>
    public const double SmallestScale = 0.72;

    private const double Leading = 1.3;

    // Han characters fill the em box from 0.88 above to 0.12 below the baseline.
    private const double Ascent = 0.88;

    private readonly ShapedText text;
    private readonly List<TextLine> lines;
    private readonly double size;

    private TextBlock(ShapedText text, List<TextLine> lines, double size) => (this.text, this.lines, this.size) = (text, lines, size);

    public double Height => lines.Count == 0 ? 0 : Units.Millimetres(size * (1 + ((lines.Count - 1) * Leading)));

    public static TextBlock Fit(ShapedText text, Cell cell, double width, double height)
    {
        var size = cell.Size;
        if (cell.Fit == Layout.Fit.ShrinkToLine)
        {
            var natural = text.Width(0, text.Length, size);
            size *= natural > width ? Math.Max(SmallestScale, width / natural) : 1;
        }

        var block = Of(text, size, width);
        while (cell.Fit == Layout.Fit.ShrinkToBox && block.Height > height && block.size > cell.Size * SmallestScale)
        {
            block = Of(text, Math.Max(block.size - 0.5, cell.Size * SmallestScale), width);
        }

        return block;
    }

    public static TextBlock Of(ShapedText text, double size, double width) =>
        new(text, LineBreaker.Break(text, size, width), size);

    public void Draw(TextPainter painter, double x, double y, double width, HorizontalAlign align)
    {
        var baseline = y + Units.Millimetres(size * Ascent);
        foreach (var line in lines)
        {
            var free = width - text.Width(line.Start, line.End, size);
            var indent = align switch { HorizontalAlign.Left => 0, HorizontalAlign.Right => free, _ => free / 2 };
            painter.Draw(text, line.Start, line.End, x + indent, baseline, size);
            baseline += Units.Millimetres(size * Leading);
        }
    }
}
