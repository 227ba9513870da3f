namespace TeacherRegistration.Pdf.Drawing;

/// <summary>One character of a text with its font and advance (in thousandths of the text size).</summary>
internal readonly record struct ShapedGlyph(int CodePoint, byte Face, ushort Glyph, short Advance);

/// <summary>A text whose characters have found their fonts.</summary>
internal sealed class ShapedText(ShapedGlyph[] glyphs)
{
    public ReadOnlySpan<ShapedGlyph> Glyphs => glyphs;

    public int Length => glyphs.Length;

    /// <summary>Width of a part in millimetres.</summary>
    public double Width(int start, int end, double size)
    {
        long thousandths = 0;
        for (var i = start; i < end; i++)
        {
            thousandths += glyphs[i].Advance;
        }

        return Units.Millimetres(thousandths * size / 1000);
    }
}
