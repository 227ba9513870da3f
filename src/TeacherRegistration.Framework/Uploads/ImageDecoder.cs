using SkiaSharp;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>From the bytes of an image to its pixels.</summary>
internal static class ImageDecoder
{
    /// <summary>
    /// The smallest size that the decoder makes by itself and that is large enough, or the largest that is not too large; null where there is none.
    /// </summary>
    /// <param name="codec">The image.</param>
    /// <param name="shortestSide">Large enough is what has no shorter side.</param>
    /// <param name="maximumPixels">Too large is what has more.</param>
    public static SKSizeI? SizeOf(SKCodec codec, int shortestSide, int maximumPixels)
    {
        var sizes = Enumerable.Range(1, 7).Select(eighths => codec.GetScaledDimensions(eighths / 8f))
            .Append(new SKSizeI(codec.Info.Width, codec.Info.Height))
            .Where(size => (long)size.Width * size.Height <= maximumPixels)
            .ToList();
        return sizes.Count == 0 ? null : sizes.Find(size => Math.Min(size.Width, size.Height) >= shortestSide) is { Width: > 0 } enough ? enough : sizes[^1];
    }

    /// <summary>Also the last row: of a file cut short there is no picture, not one that is grey from there on. Null then.</summary>
    public static SKBitmap? Decode(SKCodec codec, SKSizeI size)
    {
        using var space = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(codec.Info.WithSize(size.Width, size.Height).WithColorType(SKColorType.Rgba8888).WithColorSpace(space));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }
}
