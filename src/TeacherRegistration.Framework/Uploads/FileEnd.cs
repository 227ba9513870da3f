using System.Buffers.Binary;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>Where an image ends by its own structure: what stands behind that is another file in the same bytes. -1: it does not end.</summary>
internal static class FileEnd
{
    private const int PngHead = 8;
    private const int ChunkFrame = 12;
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>PNG: chunks of a length, a name, data and a checksum, up to IEND.</summary>
    public static int OfPng(ReadOnlySpan<byte> bytes)
    {
        for (long at = PngHead; at + ChunkFrame <= bytes.Length;)
        {
            var chunk = bytes[(int)at..];
            at += ChunkFrame + BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk[4..8].SequenceEqual("IEND"u8))
            {
                return at <= bytes.Length ? (int)at : -1;
            }
        }

        return -1;
    }

    /// <summary>JPEG: segments of a marker and a length; behind a scan's head its data, in which FF is followed by 00 or by a restart marker.</summary>
    public static int OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 1 < bytes.Length;)
        {
            var marker = bytes[at + 1];
            if (bytes[at] != Marker)
            {
                return -1;
            }

            if (marker == EndOfImage)
            {
                return at + 2;
            }

            if (marker == Marker)
            {
                at++;
                continue;
            }

            if (at + 4 > bytes.Length)
            {
                return -1;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            while (marker == StartOfScan && at + 1 < bytes.Length && (bytes[at] != Marker || bytes[at + 1] is 0 or (>= 0xD0 and <= 0xD7)))
            {
                at++;
            }
        }

        return -1;
    }
}
