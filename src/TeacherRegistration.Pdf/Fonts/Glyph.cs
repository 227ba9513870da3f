using static System.Buffers.Binary.BinaryPrimitives;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>An outline without its hinting program, and where in it the numbers of other glyphs stand.</summary>
internal sealed class Glyph
{
    private const int HeaderLength = 10;
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;
    private const ushort HasInstructions = 0x0100;

    private Glyph(byte[] data, List<int> componentPositions)
    {
        Data = data;
        ComponentPositions = componentPositions;
    }

    public static Glyph Empty { get; } = new([], []);

    public byte[] Data { get; }

    public IReadOnlyList<int> ComponentPositions { get; }

    // Hinting goes because the programs it calls (fpgm, prep, cvt) are not embedded; on paper it is not missed.
    public static Glyph Parse(byte[] data)
    {
        if (data.Length == 0)
        {
            return Empty;
        }

        return ReadInt16BigEndian(data) < 0 ? ParseComposite(data) : ParseSimple(data);
    }

    public int ComponentAt(int position) => ReadUInt16BigEndian(Data.AsSpan(position));

    private static Glyph ParseSimple(byte[] data)
    {
        var lengthAt = HeaderLength + (2 * ReadInt16BigEndian(data));
        var instructions = ReadUInt16BigEndian(data.AsSpan(lengthAt));
        if (instructions == 0)
        {
            return new Glyph(data, []);
        }

        var stripped = new byte[data.Length - instructions];
        data.AsSpan(0, lengthAt).CopyTo(stripped);
        data.AsSpan(lengthAt + 2 + instructions).CopyTo(stripped.AsSpan(lengthAt + 2));
        return new Glyph(stripped, []);
    }

    private static Glyph ParseComposite(byte[] data)
    {
        var positions = new List<int>();
        var at = HeaderLength;
        ushort flags;
        do
        {
            flags = ReadUInt16BigEndian(data.AsSpan(at));
            WriteUInt16BigEndian(data.AsSpan(at), (ushort)(flags & ~HasInstructions));
            positions.Add(at + 2);
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0;
        }
        while ((flags & MoreComponents) != 0);

        return new Glyph(data[..at], positions);
    }
}
