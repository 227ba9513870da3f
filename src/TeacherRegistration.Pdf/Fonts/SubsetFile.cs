using static System.Buffers.Binary.BinaryPrimitives;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>
/// A TrueType file with some glyphs of another one, renumbered. Glyph 0 is empty: a missing character is
/// reported before printing and never drawn as a box.
/// </summary>
internal sealed class SubsetFile(TrueTypeFont font)
{
    private readonly List<int> sources = [0];
    private readonly Dictionary<int, ushort> components = [];

    /// <summary>
    /// A new number for <paramref name="source"/>, also when it has one: two characters that share an outline must
    /// not share a number, or one would be copied out of the paper as the other.
    /// </summary>
    public ushort Add(int source)
    {
        sources.Add(source);
        return (ushort)(sources.Count - 1);
    }

    public byte[] Build()
    {
        var (outlines, locations) = BuildOutlines();
        var head = (byte[])font.Head.Clone();
        WriteUInt32BigEndian(head.AsSpan(8), 0);
        WriteInt16BigEndian(head.AsSpan(50), 1);
        var header = (byte[])font.HorizontalHeader.Clone();
        WriteUInt16BigEndian(header.AsSpan(34), (ushort)sources.Count);
        var profile = (byte[])font.MaximumProfile.Clone();
        WriteUInt16BigEndian(profile.AsSpan(4), (ushort)sources.Count);
        return Assemble(
        [
            ("glyf", outlines), ("head", head), ("hhea", header),
            ("hmtx", BuildMetrics()), ("loca", locations), ("maxp", profile),
        ]);
    }

    private (byte[] Outlines, byte[] Locations) BuildOutlines()
    {
        var outlines = new MemoryStream(sources.Count * 320);
        var locations = new List<uint> { 0, 0 };

        // The list grows while composite glyphs bring their components.
        for (var i = 1; i < sources.Count; i++)
        {
            var glyph = font.OutlineOf(sources[i]);
            var start = (int)outlines.Length;
            outlines.Write(glyph.Data);
            outlines.SetLength((outlines.Length + 3) & ~3);
            outlines.Position = outlines.Length;
            foreach (var position in glyph.ComponentPositions)
            {
                WriteUInt16BigEndian(outlines.GetBuffer().AsSpan(start + position), Component(glyph.ComponentAt(position)));
            }

            locations.Add((uint)outlines.Length);
        }

        var table = new byte[4 * locations.Count];
        for (var i = 0; i < locations.Count; i++)
        {
            WriteUInt32BigEndian(table.AsSpan(4 * i), locations[i]);
        }

        return (outlines.ToArray(), table);
    }

    private ushort Component(int source)
    {
        if (!components.TryGetValue(source, out var number))
        {
            number = Add(source);
            components.Add(source, number);
        }

        return number;
    }

    private byte[] BuildMetrics()
    {
        var metrics = new byte[4 * sources.Count];
        for (var i = 0; i < sources.Count; i++)
        {
            font.MetricsOf(sources[i]).CopyTo(metrics.AsSpan(4 * i));
        }

        return metrics;
    }

    private static byte[] Assemble(ReadOnlySpan<(string Tag, byte[] Data)> tables)
    {
        var size = 12 + (16 * tables.Length);
        foreach (var (_, data) in tables)
        {
            size += (data.Length + 3) & ~3;
        }

        var file = new byte[size];
        WriteUInt32BigEndian(file, 0x00010000);
        WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Length);

        // Search range, entry selector and range shift for the six tables there always are.
        WriteUInt16BigEndian(file.AsSpan(6), 64);
        WriteUInt16BigEndian(file.AsSpan(8), 2);
        WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Length) - 64));
        var at = 12 + (16 * tables.Length);
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, data) = tables[i];
            data.CopyTo(file, at);
            var entry = file.AsSpan(12 + (16 * i));
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, (data.Length + 3) & ~3)));
            WriteUInt32BigEndian(entry[8..], (uint)at);
            WriteUInt32BigEndian(entry[12..], (uint)data.Length);
            at += (data.Length + 3) & ~3;
        }

        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i += 4)
        {
            sum += ReadUInt32BigEndian(data[i..]);
        }

        return sum;
    }
}
