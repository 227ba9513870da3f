using SkiaSharp;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>Decodes an image whole and encodes its pixels anew: places, names and whatever else stood in the file are gone (FL-2).</summary>
internal static class ImageCheck
{
    /// <summary>An A4 page scanned at 600 dpi has 35 million; known from the head, before anything is decoded (FL-3).</summary>
    public const int MaximumPixels = 40_000_000;

    private const int Quality = 90;

    public static byte[] Renew(byte[] bytes, SKEncodedImageFormat format, int end)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != format)
        {
            throw UploadCheck.Refuse(PrintingErrorCodes.FileDamaged);
        }

        if ((long)codec.Info.Width * codec.Info.Height > MaximumPixels)
        {
            throw UploadCheck.Refuse(PrintingErrorCodes.ImageTooLarge, MaximumPixels / 10_000);
        }

        if (end >= 0 && end < bytes.Length)
        {
            throw UploadCheck.Refuse(PrintingErrorCodes.FileMixed);
        }

        using var bitmap = Decode(codec);
        using var turned = Turn(bitmap, codec.EncodedOrigin);
        using var renewed = (turned ?? bitmap).Encode(format, Quality);
        return renewed.Size <= UploadCheck.MaximumBytes ? renewed.ToArray() : throw UploadCheck.Refuse(PrintingErrorCodes.FileTooLarge);
    }

    /// <summary>Also the last row: a file cut short is refused, not shown grey from there on.</summary>
    private static SKBitmap Decode(SKCodec codec)
    {
        using var space = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(codec.Info.WithColorType(SKColorType.Rgba8888).WithColorSpace(space));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        throw UploadCheck.Refuse(PrintingErrorCodes.FileDamaged);
    }

    /// <summary>Cameras store which side is up beside the picture; that goes with the rest, so that the pixels are turned. Null where they stand right.</summary>
    private static SKBitmap? Turn(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        var (width, height) = (bitmap.Width, bitmap.Height);
        SKMatrix? turn = origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
            _ => null,
        };
        if (turn is not { } matrix)
        {
            return null;
        }

        var isOnItsSide = origin >= SKEncodedOrigin.LeftTop;
        var turned = new SKBitmap(isOnItsSide ? bitmap.Info.WithSize(height, width) : bitmap.Info);
        using var canvas = new SKCanvas(turned);
        canvas.SetMatrix(matrix);
        canvas.DrawBitmap(bitmap, 0, 0, SKSamplingOptions.Default);
        return turned;
    }
}
