using static System.Buffers.Binary.BinaryPrimitives;

namespace TeacherRegistration.Pdf.Drawing;

/// <summary>A baseline JPEG, which goes into the paper byte by byte.</summary>
public sealed class PdfImage
{
    private const int HeaderOfFrame = 10;

    private PdfImage(byte[] jpeg, int width, int height, int components) =>
        (Jpeg, Width, Height, Components) = (jpeg, width, height, components);

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    internal byte[] Jpeg { get; }

    internal int Components { get; }

    /// <summary>Reads size and colours of a JPEG; anything but a grey or RGB baseline JPEG is an <see cref="InvalidDataException"/>.</summary>
    public static PdfImage FromJpeg(byte[] jpeg)
    {
        ArgumentNullException.ThrowIfNull(jpeg);
        if (jpeg.Length < 4 || jpeg[0] != 0xFF || jpeg[1] != 0xD8)
        {
            throw new InvalidDataException("The photo is not a JPEG.");
        }

        for (var at = 2; at + HeaderOfFrame <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xC0)
            {
                return Read(jpeg, jpeg.AsSpan(at + 4));
            }

            // C1–CF are the other ways of coding, but for the three tables DHT, JPG and DAC; DA begins the pixels.
            if (marker is > 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) or 0xDA)
            {
                break;
            }

            at += 2 + ReadUInt16BigEndian(jpeg.AsSpan(at + 2));
        }

        throw new InvalidDataException("The photo is not a baseline JPEG.");
    }

    private static PdfImage Read(byte[] jpeg, ReadOnlySpan<byte> frame)
    {
        var (depth, height, width, components) = (frame[0], ReadUInt16BigEndian(frame[1..]), ReadUInt16BigEndian(frame[3..]), frame[5]);
        if (depth != 8 || components is not (1 or 3) || width == 0 || height == 0)
        {
            throw new InvalidDataException("The photo is neither a grey nor an RGB JPEG.");
        }

        return new PdfImage(jpeg, width, height, components);
    }
}
