using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Pdf.Layout;

/// <summary>
/// Breaks a text into lines as Chinese is set: between any two characters, but no closing mark begins a line, no
/// opening mark ends one, and words and numbers in Latin letters stay whole where a line can hold them.
/// </summary>
internal static class LineBreaker
{
    // Full-width forms stand as escapes: in code they look like their Latin twins.
    private const string Closing = "。、》〉」』】〕〗”’…—~%‰℃·々,.;:!?)]}\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\uFF09\uFF3D\uFF5D\uFF05";
    private const string Opening = "《〈「『【〔〖“‘¥([{\uFF08\uFF3B\uFF5B\uFFE5";

    public static List<TextLine> Break(ShapedText text, double size, double width)
    {
        var lines = new List<TextLine>();
        var glyphs = text.Glyphs;
        var limit = width * Units.PointsPerMillimetre * 1000 / size;
        var start = 0;
        while (start < glyphs.Length)
        {
            var end = EndOfLine(glyphs, start, limit + 0.5);
            var isForced = end < glyphs.Length && glyphs[end].CodePoint == '\n';
            lines.Add(new TextLine(start, WithoutSpaces(glyphs, start, end)));
            start = isForced ? end + 1 : SkipSpaces(glyphs, end);
            if (isForced && start == glyphs.Length)
            {
                lines.Add(new TextLine(start, start));
            }
        }

        return lines;
    }

    private static int EndOfLine(ReadOnlySpan<ShapedGlyph> glyphs, int start, double limit)
    {
        double used = 0;
        var lastBreak = -1;
        for (var i = start; i < glyphs.Length; i++)
        {
            if (glyphs[i].CodePoint == '\n')
            {
                return i;
            }

            if (i > start && MayBreak(glyphs[i - 1].CodePoint, glyphs[i].CodePoint))
            {
                lastBreak = i;
            }

            used += glyphs[i].Advance;

            // A space may hang over the edge.
            if (used > limit && glyphs[i].CodePoint != ' ')
            {
                return lastBreak > 0 ? lastBreak : Math.Max(i, start + 1);
            }
        }

        return glyphs.Length;
    }

    private static bool MayBreak(int before, int after)
    {
        if (after == ' ' || Contains(Closing, after) || Contains(Opening, before))
        {
            return false;
        }

        return !(IsWord(before) && IsWord(after));
    }

    // An opening Latin bracket belongs to the word behind it, and so a word goes on through marks like - and /.
    private static bool IsWord(int c) => c is > ' ' and < 0x2000;

    private static bool Contains(string marks, int codePoint) =>
        codePoint <= char.MaxValue && marks.Contains((char)codePoint, StringComparison.Ordinal);

    private static int WithoutSpaces(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end)
    {
        while (end > start && glyphs[end - 1].CodePoint == ' ')
        {
            end--;
        }

        return end;
    }

    private static int SkipSpaces(ReadOnlySpan<ShapedGlyph> glyphs, int at)
    {
        while (at < glyphs.Length && glyphs[at].CodePoint == ' ')
        {
            at++;
        }

        return at;
    }
}
