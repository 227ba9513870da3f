using System.IO.Compression;
using TeacherRegistration.Pdf.Writing;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>The characters of one font that one document (or all documents of a template) shows, and their numbers.</summary>
internal sealed class FontSubset(TrueTypeFont font, string tag)
{
    private const int FullWidth = 1000;

    private readonly Dictionary<int, ushort> numbers = [];
    private readonly List<(ushort Number, int CodePoint, int Advance)> entries = [];
    private readonly SubsetFile file = new(font);

    public string Name => $"{tag}+{font.Name}";

    public TrueTypeFont Font => font;

    public bool TryFind(int codePoint, out ushort number) => numbers.TryGetValue(codePoint, out number);

    public ushort NumberOf(int codePoint, ushort glyph)
    {
        if (!numbers.TryGetValue(codePoint, out var number))
        {
            number = file.Add(glyph);
            numbers.Add(codePoint, number);
            entries.Add((number, codePoint, font.AdvanceOf(glyph)));
        }

        return number;
    }

    public SubsetBodies Build(CompressionLevel level) =>
        new(Deflated.From(file.Build(), level), Deflated.From(ToUnicode().Written, level), Widths().Written.ToArray());

    private PdfBuffer Widths()
    {
        var widths = new PdfBuffer(512).Byte((byte)'[');
        foreach (var (number, _, advance) in entries)
        {
            if (advance != FullWidth)
            {
                widths.Integer(number).Byte((byte)'[').Integer(advance).Byte((byte)']');
            }
        }

        return widths.Byte((byte)']');
    }

    private PdfBuffer ToUnicode()
    {
        var map = new PdfBuffer(1024 + (20 * entries.Count)).Ascii(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"u8 +
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8 +
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"u8 +
            "1 begincodespacerange <0000><FFFF> endcodespacerange\n"u8);
        Span<char> units = stackalloc char[2];
        const int PerBlock = 100;
        for (var i = 0; i < entries.Count; i++)
        {
            if (i % PerBlock == 0)
            {
                map.Integer(Math.Min(PerBlock, entries.Count - i)).Ascii(" beginbfchar\n"u8);
            }

            map.Byte((byte)'<').Hex(entries[i].Number).Ascii("><"u8);
            foreach (var unit in units[..new System.Text.Rune(entries[i].CodePoint).EncodeToUtf16(units)])
            {
                map.Hex(unit);
            }

            map.Ascii(">\n"u8);
            if (i % PerBlock == PerBlock - 1 || i == entries.Count - 1)
            {
                map.Ascii("endbfchar\n"u8);
            }
        }

        return map.Ascii("endcmap CMapName currentdict /CMap defineresource pop end end\n"u8);
    }
}
