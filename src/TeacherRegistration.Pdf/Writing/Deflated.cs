using System.IO.Compression;

namespace TeacherRegistration.Pdf.Writing;

/// <summary>The body of a PDF stream: deflated where that is worth its cost, else as it is.</summary>
internal readonly record struct Deflated(byte[] Bytes, int RawLength, bool IsDeflated)
{
    // Below this a deflate header and its set-up cost more than they save.
    private const int WorthDeflating = 512;

    public static Deflated From(ReadOnlySpan<byte> raw, CompressionLevel level)
    {
        if (raw.Length < WorthDeflating || level == CompressionLevel.NoCompression)
        {
            return new Deflated(raw.ToArray(), raw.Length, false);
        }

        using var target = new MemoryStream(raw.Length / 2);
        using (var deflate = new ZLibStream(target, level, leaveOpen: true))
        {
            deflate.Write(raw);
        }

        return new Deflated(target.ToArray(), raw.Length, true);
    }
}
