using System.Collections.Concurrent;
using System.Text;
using Microsoft.Win32.SafeHandles;
using static System.Buffers.Binary.BinaryPrimitives;

namespace TeacherRegistration.Pdf.Fonts;

/// <summary>
/// A TrueType file: its maps and metrics are read once, outlines when first asked for. Thread-safe.
/// The file stays open, so that 50 MB of fonts do not lie in memory for the few thousand characters in use.
/// </summary>
internal sealed class TrueTypeFont : IDisposable
{
    private readonly SafeFileHandle file;
    private readonly Dictionary<string, (long Offset, int Length)> tables = [];
    private readonly ConcurrentDictionary<int, Glyph> glyphs = [];
    private readonly CharacterMap characters;
    private readonly long[] locations;
    private readonly byte[] metrics;
    private readonly int fullMetrics;

    private TrueTypeFont(SafeFileHandle file, string name)
    {
        this.file = file;
        Name = name;
        ReadDirectory();
        Head = ReadTable("head");
        HorizontalHeader = ReadTable("hhea");
        MaximumProfile = ReadTable("maxp");
        UnitsPerEm = ReadUInt16BigEndian(Head.AsSpan(18));
        BoundingBox = [.. Enumerable.Range(0, 4).Select(i => ReadInt16BigEndian(Head.AsSpan(36 + (2 * i))) * 1000 / UnitsPerEm)];
        fullMetrics = ReadUInt16BigEndian(HorizontalHeader.AsSpan(34));
        metrics = ReadTable("hmtx");
        characters = new CharacterMap(ReadTable("cmap"));
        locations = ReadLocations(ReadTable("loca"));
    }

    public string Name { get; }

    public int UnitsPerEm { get; }

    /// <summary>The box around all outlines, in thousandths of the text size.</summary>
    public IReadOnlyList<int> BoundingBox { get; }

    public byte[] Head { get; }

    public byte[] HorizontalHeader { get; }

    public byte[] MaximumProfile { get; }

    public static TrueTypeFont Open(string path)
    {
        var handle = File.OpenHandle(path);
        try
        {
            return new TrueTypeFont(handle, Path.GetFileNameWithoutExtension(path));
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or KeyNotFoundException)
        {
            handle.Dispose();
            throw new InvalidDataException($"{path} is not a TrueType font with outlines.", e);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>The glyph of a code point, 0 when the font has none.</summary>
    public ushort GlyphOf(int codePoint) => characters[codePoint];

    public ReadOnlySpan<byte> MetricsOf(int glyph) => metrics.AsSpan(4 * Math.Min(glyph, fullMetrics - 1), 4);

    /// <summary>Advance width in thousandths of the text size.</summary>
    public int AdvanceOf(int glyph) =>
        ((ReadUInt16BigEndian(MetricsOf(glyph)) * 1000) + (UnitsPerEm / 2)) / UnitsPerEm;

    public Glyph OutlineOf(int glyph) => glyphs.GetOrAdd(glyph, ReadGlyph);

    public void Dispose() => file.Dispose();

    private Glyph ReadGlyph(int glyph)
    {
        var length = (int)(locations[glyph + 1] - locations[glyph]);
        return Glyph.Parse(ReadAt(tables["glyf"].Offset + locations[glyph], length));
    }

    private void ReadDirectory()
    {
        var count = ReadUInt16BigEndian(ReadAt(4, 2));
        var directory = ReadAt(12, 16 * count).AsSpan();
        for (var i = 0; i < count; i++)
        {
            var entry = directory[(16 * i)..];
            tables[Encoding.ASCII.GetString(entry[..4])] =
                (ReadUInt32BigEndian(entry[8..]), (int)ReadUInt32BigEndian(entry[12..]));
        }
    }

    private long[] ReadLocations(byte[] table)
    {
        var isLong = ReadInt16BigEndian(Head.AsSpan(50)) != 0;
        var result = new long[table.Length / (isLong ? 4 : 2)];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = isLong ? ReadUInt32BigEndian(table.AsSpan(4 * i)) : 2L * ReadUInt16BigEndian(table.AsSpan(2 * i));
        }

        return result;
    }

    private byte[] ReadTable(string tag) => ReadAt(tables[tag].Offset, tables[tag].Length);

    private byte[] ReadAt(long offset, int length)
    {
        var bytes = new byte[length];
        for (var done = 0; done < length;)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(done), offset + done);
            done += read > 0 ? read : throw new InvalidDataException($"Font {Name} ends early.");
        }

        return bytes;
    }
}
