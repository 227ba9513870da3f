using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace TeacherRegistration.Printing.Tests;

/// <summary>Files as people and attackers upload them, made here.</summary>
internal static class TestFiles
{
    private const string Pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    public static byte[] Png(int width = 8, int height = 6) => Encode(width, height, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width = 8, int height = 6) => Encode(width, height, SKEncodedImageFormat.Jpeg);

    /// <summary>A JPEG with one more segment behind its start.</summary>
    public static byte[] Jpeg(byte marker, byte[] segment)
    {
        var jpeg = Jpeg(40, 20);
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(segment.Length + 2));
        return [0xFF, 0xD8, 0xFF, marker, .. length, .. segment, .. jpeg[2..]];
    }

    /// <summary>The head of Exif with one entry: which side of the picture is up.</summary>
    public static byte[] ExifOrientation(byte orientation) =>
        [.. "Exif\0\0MM\0*\0\0\0\x08\0\x01"u8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];

    /// <summary>A PNG that says it has so many pixels, and has none.</summary>
    public static byte[] PngHead(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", head), .. Chunk("IDAT", Deflate(new byte[64])), .. Chunk("IEND", [])];
    }

    /// <summary>A PDF of one page, with what is added to its catalog and its page, and further objects from number 4 on.</summary>
    public static byte[] Pdf(string catalog = "", string page = "", params string[] objects) => Pdf(catalog, page, "", objects);

    public static byte[] Pdf(string catalog, string page, string trailer, string[] objects)
    {
        string[] all = [Catalog(catalog), Pages, Page(page), .. objects];
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = all.Select((body, index) => Add(text, $"{index + 1} 0 obj\n{body}\nendobj\n")).ToList();
        var start = Add(text, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {all.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>The same with all its objects packed into one stream, where no search of the bytes finds a word.</summary>
    public static byte[] PackedPdf(string catalog, int padding = 0)
    {
        string[] bodies = [Catalog(catalog), Pages, Page("")];
        var offsets = bodies.Select((_, index) => $"{index + 1} {bodies[..index].Sum(body => body.Length + 1)}");
        var head = string.Join(' ', offsets) + "\n";
        var packed = Deflate([.. Encoding.Latin1.GetBytes(head + string.Join('\n', bodies) + "\n"), .. new byte[padding]]);
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var at = Write(file, $"4 0 obj\n<< /Type /ObjStm /N 3 /First {head.Length} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n", packed);
        var start = (int)file.Length;
        byte[] table = [0, 0, 0, 0, 0, 2, 0, 0, 4, 0, 2, 0, 0, 4, 1, 2, 0, 0, 4, 2, .. InUse(at), .. InUse(start)];
        Write(file, $"5 0 obj\n<< /Type /XRef /Size 6 /W [1 3 1] /Root 1 0 R /Length {table.Length} >>\nstream\n", table);
        file.Write(Encoding.Latin1.GetBytes($"startxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static string Catalog(string more) => $"<< /Type /Catalog /Pages 2 0 R {more} >>";

    private static string Page(string more) => $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] {more} >>";

    private static byte[] InUse(int offset) => [1, (byte)(offset >> 16), (byte)(offset >> 8), (byte)offset, 0];

    private static int Write(MemoryStream file, string head, byte[] content)
    {
        var start = (int)file.Length;
        file.Write([.. Encoding.Latin1.GetBytes(head), .. content, .. "\nendstream\nendobj\n"u8]);
        return start;
    }

    private static int Add(StringBuilder text, string part)
    {
        var start = text.Length;
        text.Append(part);
        return start;
    }

    private static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        // The upper left corner is black, so that a turn shows.
        bitmap.Erase(SKColors.White);
        bitmap.Erase(SKColors.Black, new SKRectI(0, 0, width / 2, height / 2));
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(named));
        return [.. length, .. named, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) == 1 ? 0xEDB88320 : 0);
            }
        }

        return ~sum;
    }
}
