using System.Runtime.InteropServices;
using System.Text;
using SkiaSharp;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>
/// Reads an uploaded JPEG or PNG by what it is, not by what it is called (FL-1 to FL-3). Only its pixels are taken: places, names and
/// whatever else stood in the file are gone.
/// </summary>
public static class ImageFile
{
    /// <summary>Largest upload, in bytes.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    /// <summary>An A4 page scanned at 600 dpi has 35 million; known from the head, before anything is decoded (FL-3).</summary>
    public const int MaximumPixels = 40_000_000;

    /// <summary>A picture that only its whole size can be decoded in takes 4 bytes for each of these.</summary>
    private const int MaximumPixelsAtOnce = 12_000_000;

    /// <summary>What every form calls its file; beside it every refusal stands.</summary>
    public const string Field = "File";

    private const int Quality = 90;

    /// <summary>What behind a &lt; makes other programs take the file for a page or a script, wherever it stands; long enough not to stand in compressed data by chance.</summary>
    private static readonly string[] Foreign = ["html", "script", "!doctype html", "svg ", "svg\n", "svg\r", "svg\t", "svg>", "svg/", "?php"];

    /// <summary>The format, by the first bytes; null for anything else.</summary>
    public static SKEncodedImageFormat? FormatOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? SKEncodedImageFormat.Jpeg
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\x1A\n"u8]) ? SKEncodedImageFormat.Png
        : null;

    /// <summary>The extensions that the format goes by, the usual one first.</summary>
    public static IReadOnlyList<string> ExtensionsOf(SKEncodedImageFormat format) => format == SKEncodedImageFormat.Jpeg ? [".jpg", ".jpeg"] : [".png"];

    /// <summary>Whether a part of the file would be taken for a page or a script.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'<'); at >= 0; at = bytes.IndexOf((byte)'<'))
        {
            bytes = bytes[(at + 1)..];
            foreach (var sought in Foreign)
            {
                if (bytes.Length >= sought.Length && Ascii.EqualsIgnoreCase(bytes[..sought.Length], sought))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The picture, upright.</summary>
    /// <param name="name">What the user calls it: its extension must be that of its format.</param>
    /// <param name="bytes">The upload.</param>
    /// <param name="shortestSide">A larger JPEG is decoded at a fraction of its size, as long as no side becomes shorter than this.</param>
    /// <exception cref="BusinessRuleException">400 beside the file.</exception>
    public static UprightPicture Open(string name, ReadOnlyMemory<byte> bytes, int shortestSide)
    {
        var format = FormatOf(bytes.Span) ?? throw Refuse(FrameworkErrorCodes.ImageKind);
        if (!ExtensionsOf(format).Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            throw Refuse(FrameworkErrorCodes.FileExtension, ExtensionsOf(format)[0]);
        }

        if (IsForeign(bytes.Span))
        {
            throw Refuse(FrameworkErrorCodes.FileMixed);
        }

        // Cameras put more behind the picture: previews, depth, their own notes. It goes; another file does not come in that way.
        var end = EndOf(bytes.Span, format);
        var tail = end >= 0 && end < bytes.Length ? bytes.Span[end..] : default;
        return tail.IndexOf("PK\x03\x04"u8) < 0 && tail.IndexOf("PK\x05\x06"u8) < 0 && tail.IndexOf("%PDF"u8) < 0
            ? Read(bytes, format, shortestSide)
            : throw Refuse(FrameworkErrorCodes.FileMixed);
    }

    /// <summary>The file with its pixels alone, encoded anew in its own format and size.</summary>
    /// <exception cref="BusinessRuleException">400 beside the file.</exception>
    public static byte[] Renew(byte[] bytes, SKEncodedImageFormat format)
    {
        using var picture = Read(bytes, format, int.MaxValue);
        if (EndOf(bytes, format) is var end && end >= 0 && end < bytes.Length)
        {
            throw Refuse(FrameworkErrorCodes.FileMixed);
        }

        using var renewed = picture.Encode(format, Quality);
        return renewed.Size <= MaximumBytes ? renewed.ToArray() : throw Refuse(FrameworkErrorCodes.FileTooLarge);
    }

    private static BusinessRuleException Refuse(string code, params object[] arguments) => new(code, RuleViolationKind.Invalid, arguments) { Field = Field };

    private static int EndOf(ReadOnlySpan<byte> bytes, SKEncodedImageFormat format) => format == SKEncodedImageFormat.Jpeg ? FileEnd.OfJpeg(bytes) : FileEnd.OfPng(bytes);

    private static UprightPicture Read(ReadOnlyMemory<byte> bytes, SKEncodedImageFormat format, int shortestSide)
    {
        // Not copied: it is large, and stands still for so long.
        var stored = MemoryMarshal.TryGetArray(bytes, out var array) ? array : new ArraySegment<byte>(bytes.ToArray());
        var handle = GCHandle.Alloc(stored.Array, GCHandleType.Pinned);
        try
        {
            using var data = SKData.Create(handle.AddrOfPinnedObject() + stored.Offset, stored.Count);
            using var codec = SKCodec.Create(data);
            return Read(codec, format, shortestSide);
        }
        finally
        {
            handle.Free();
        }
    }

    private static UprightPicture Read(SKCodec? codec, SKEncodedImageFormat format, int shortestSide)
    {
        if (codec is null || codec.EncodedFormat != format)
        {
            throw Refuse(FrameworkErrorCodes.FileDamaged);
        }

        var maximum = shortestSide == int.MaxValue ? MaximumPixels : MaximumPixelsAtOnce;
        var size = (long)codec.Info.Width * codec.Info.Height <= MaximumPixels ? ImageDecoder.SizeOf(codec, shortestSide, maximum) : null;
        if (size is not { } decoded)
        {
            throw Refuse(FrameworkErrorCodes.ImageTooLarge, maximum / 10_000);
        }

        var pixels = ImageDecoder.Decode(codec, decoded) ?? throw Refuse(FrameworkErrorCodes.FileDamaged);
        return new UprightPicture(pixels, codec.EncodedOrigin);
    }
}
