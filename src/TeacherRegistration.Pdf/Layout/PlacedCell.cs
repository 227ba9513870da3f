using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Pdf.Layout;

/// <summary>A cell at its place in the grid, its texts measured.</summary>
internal sealed record PlacedCell(Cell Cell, int Row, int Column, double X, double Width, TextBlock Text, TextBlock Foot)
{
    // Between the text and the places for signatures there must be room to tell them apart.
    private const double AboveFoot = 2;

    public int LastRow => Row + Cell.RowSpan - 1;

    public int EndColumn => Column + Cell.ColumnSpan;

    public double Needed =>
        (2 * Cell.Padding) + Math.Max(Cell.ImageHeight, Text.Height + (Foot.Height > 0 ? Foot.Height + AboveFoot : 0));

    public void Draw(PdfPage page, TextPainter painter, double left, double top, double height)
    {
        var (x, width) = (left + X + Cell.Padding, Width - (2 * Cell.Padding));
        if (Cell.Image is { } image)
        {
            page.Image(
                image,
                left + X + ((Width - Cell.ImageWidth) / 2),
                top + ((height - Cell.ImageHeight) / 2),
                Cell.ImageWidth,
                Cell.ImageHeight);
        }

        var free = height - (2 * Cell.Padding) - Text.Height - Foot.Height;
        var down = Cell.Vertical switch { VerticalAlign.Top => 0, VerticalAlign.Bottom => free, _ => free / 2 };
        Text.Draw(painter, x, top + Cell.Padding + down, width, Cell.Align);
        Foot.Draw(painter, x, top + height - Cell.Padding - Foot.Height, width, HorizontalAlign.Right);
    }
}
