using static System.Buffers.Binary.BinaryPrimitives;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>Code point to glyph, from a font's cmap table (formats 4 and 12).</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] basic = new ushort[0x10000];
    private readonly Dictionary<int, ushort> beyond = [];

    public CharacterMap(ReadOnlySpan<byte> table)
    {
        var format4 = Find(table, 4);
        var format12 = Find(table, 12);
        if (format4 < 0 && format12 < 0)
        {
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
        }

        if (format4 >= 0)
        {
            ReadFormat4(table[format4..]);
        }

        if (format12 >= 0)
        {
            ReadFormat12(table[format12..]);
        }
    }

    /// <summary>The glyph of a code point, 0 when the font has none.</summary>
    public ushort this[int codePoint] => codePoint < 0x10000 ? basic[codePoint] : beyond.GetValueOrDefault(codePoint);

    private static int Find(ReadOnlySpan<byte> table, int format)
    {
        for (var i = 0; i < ReadUInt16BigEndian(table[2..]); i++)
        {
            var record = table[(4 + (8 * i))..];
            var platform = ReadUInt16BigEndian(record);
            var encoding = ReadUInt16BigEndian(record[2..]);
            var offset = (int)ReadUInt32BigEndian(record[4..]);
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (isUnicode && ReadUInt16BigEndian(table[offset..]) == format)
            {
                return offset;
            }
        }

        return -1;
    }

    private void ReadFormat4(ReadOnlySpan<byte> map)
    {
        var doubled = ReadUInt16BigEndian(map[6..]);
        var ends = map[14..];
        var starts = map[(16 + doubled)..];
        var deltas = map[(16 + (2 * doubled))..];
        var ranges = map[(16 + (3 * doubled))..];
        for (var i = 0; i < doubled; i += 2)
        {
            int start = ReadUInt16BigEndian(starts[i..]);
            int end = Math.Min(ReadUInt16BigEndian(ends[i..]), (ushort)0xFFFE);
            var delta = ReadUInt16BigEndian(deltas[i..]);
            var range = ReadUInt16BigEndian(ranges[i..]);
            for (var code = start; code <= end; code++)
            {
                var glyph = range == 0 ? code : ReadUInt16BigEndian(ranges[(i + range + (2 * (code - start)))..]);
                basic[code] = glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }

    private void ReadFormat12(ReadOnlySpan<byte> map)
    {
        var groups = (int)ReadUInt32BigEndian(map[12..]);
        for (var i = 0; i < groups; i++)
        {
            var group = map[(16 + (12 * i))..];
            var start = (int)ReadUInt32BigEndian(group);
            var end = (int)ReadUInt32BigEndian(group[4..]);
            var glyph = (int)ReadUInt32BigEndian(group[8..]);
            for (var code = start; code <= end; code++, glyph++)
            {
                if (code < 0x10000)
                {
                    basic[code] = (ushort)glyph;
                }
                else
                {
                    beyond[code] = (ushort)glyph;
                }
            }
        }
    }
}
