using TeacherRegistration.Pdf.Layout;

namespace TeacherRegistration.Pdf.Drawing;

/// <summary>Writes a part of a shaped text into a page: character numbers in hex, tick boxes as lines.</summary>
internal sealed class TextPainter(PdfDocument document, PdfPage page)
{
    private const byte NoFont = byte.MaxValue;

    private byte font;
    private bool isStringOpen;

    public void Draw(ShapedText text, int start, int end, double x, double baseline, double size)
    {
        for (var i = start; i < end;)
        {
            var stop = i;
            while (stop < end && !IsBox(text.Glyphs[stop]))
            {
                stop++;
            }

            if (stop > i)
            {
                DrawRun(text.Glyphs[i..stop], x, baseline, size);
                x += text.Width(i, stop, size);
            }

            if (stop < end)
            {
                DrawBox(text.Glyphs[stop].CodePoint == TickBox.Ticked, x, baseline, Units.Millimetres(size));
                x += text.Width(stop, stop + 1, size);
            }

            i = stop + 1;
        }
    }

    private static bool IsBox(ShapedGlyph glyph) => glyph.CodePoint is TickBox.Empty or TickBox.Ticked;

    private void DrawRun(ReadOnlySpan<ShapedGlyph> run, double x, double baseline, double size)
    {
        page.Content.Ascii("BT 1 0 0 1 "u8);
        page.Point(x, baseline).Ascii("Tm\n"u8);
        font = NoFont;
        foreach (var glyph in run)
        {
            var (slot, number) = document.Number(glyph);
            if (slot != font)
            {
                CloseString();
                page.Content.Ascii("/F"u8).Integer(slot).Byte((byte)' ').Number(size).Ascii("Tf <"u8);
                (font, isStringOpen) = (slot, true);
            }

            page.Content.Hex(number);
        }

        CloseString();
        page.Content.Ascii("ET\n"u8);
    }

    private void CloseString()
    {
        if (isStringOpen)
        {
            page.Content.Ascii("> Tj\n"u8);
            isStringOpen = false;
        }
    }

    private void DrawBox(bool isTicked, double x, double baseline, double em)
    {
        var (left, top, side) = (x + (0.1 * em), baseline - (0.76 * em), 0.78 * em);
        page.Content.Ascii("0.6 w "u8);
        page.Rectangle(left, top, side, side);
        page.Content.Ascii("S\n"u8);
        if (isTicked)
        {
            page.Content.Ascii("1.1 w "u8);
            page.Point(left + (0.15 * side), top + (0.52 * side)).Ascii("m "u8);
            page.Point(left + (0.42 * side), top + (0.8 * side)).Ascii("l "u8);
            page.Point(left + (0.88 * side), top + (0.2 * side)).Ascii("l S\n"u8);
        }
    }
}
