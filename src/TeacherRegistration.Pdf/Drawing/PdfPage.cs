using QRCoder;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Pdf.Writing;
using static TeacherRegistration.Pdf.Drawing.Units;

namespace TeacherRegistration.Pdf.Drawing;

/// <summary>A page being drawn, in millimetres from its top left corner.</summary>
public sealed class PdfPage
{
    internal PdfPage(PdfDocument document, double width, double height)
    {
        Document = document;
        (Width, Height) = (width, height);
    }

    /// <summary>Width of the paper.</summary>
    public double Width { get; }

    /// <summary>Height of the paper.</summary>
    public double Height { get; }

    internal PdfDocument Document { get; }

    internal PdfBuffer Content { get; } = new(16 * 1024);

    internal List<PdfImage> Images { get; } = [];

    /// <summary>A straight line; <paramref name="weight"/> in points.</summary>
    public void Line(double x1, double y1, double x2, double y2, double weight = 0.5)
    {
        Content.Number(weight).Ascii("w "u8);
        Point(x1, y1).Ascii("m "u8);
        Point(x2, y2).Ascii("l S\n"u8);
    }

    /// <summary>A text on one line, at the left, middle or right of <paramref name="x"/>.</summary>
    public void Text(double x, double baseline, string text, double size, FontWeight weight = FontWeight.Regular, HorizontalAlign align = HorizontalAlign.Left)
    {
        var shaped = Document.Shape(text, weight);
        var width = align == HorizontalAlign.Left ? 0 : shaped.Width(0, shaped.Length, size);
        new TextPainter(Document, this).Draw(shaped, 0, shaped.Length, x - (align == HorizontalAlign.Right ? width : width / 2), baseline, size);
    }

    /// <summary>A photo stretched to the rectangle.</summary>
    public void Image(PdfImage image, double x, double y, double width, double height)
    {
        Images.Add(image);
        Content.Ascii("q "u8).Number(width * PointsPerMillimetre).Ascii("0 0 "u8).Number(height * PointsPerMillimetre);
        Point(x, y + height).Ascii("cm /I"u8).Integer(Images.Count).Ascii(" Do Q\n"u8);
    }

    /// <summary>A QR code with its quiet zone, drawn as rectangles, black on the paper.</summary>
    public void QrCode(string text, double x, double y, double side)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var module = side / rows.Count;
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                var start = column;
                while (column < rows.Count && rows[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    Rectangle(x + (start * module), y + (row * module), (column - start) * module, module);
                }
            }
        }

        Content.Ascii("f\n"u8);
    }

    internal PdfBuffer Point(double x, double y) =>
        Content.Number(x * PointsPerMillimetre).Number((Height - y) * PointsPerMillimetre);

    internal void Rectangle(double x, double y, double width, double height)
    {
        Point(x, y + height);
        Content.Number(width * PointsPerMillimetre).Number(height * PointsPerMillimetre).Ascii("re\n"u8);
    }
}
