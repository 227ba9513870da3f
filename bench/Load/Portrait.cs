using SkiaSharp;

namespace TeacherRegistration.Load;

/// <summary>A photo as a phone takes it. The page's script sends the file as it is, and says beside it which part is meant.</summary>
internal static class Portrait
{
    /// <summary>The part of the width that is kept, after somebody has enlarged it twice.</summary>
    public const double Width = 0.72;

    private const int Quality = 90;
    private const int Grain = 24;

    /// <summary>Upright, three to four, so many pixels, with edges and grain: a flat picture would be a file much smaller than any photo.</summary>
    public static byte[] Of(double megapixels)
    {
        var width = (int)Math.Sqrt(megapixels * 1_000_000 * 3 / 4);
        using var bitmap = new SKBitmap(width, width * 4 / 3);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { IsAntialias = true };
        using (var light = SKShader.CreateLinearGradient(default, new SKPoint(0, bitmap.Height), [new SKColor(190, 205, 225), new SKColor(120, 140, 170)], SKShaderTileMode.Clamp))
        {
            paint.Shader = light;
            canvas.DrawPaint(paint);
            paint.Shader = null;
        }

        paint.Color = new SKColor(60, 70, 110);
        canvas.DrawOval(width / 2f, bitmap.Height, width * 0.45f, bitmap.Height * 0.4f, paint);
        paint.Color = new SKColor(225, 190, 165);
        canvas.DrawOval(width / 2f, bitmap.Height * 0.42f, width * 0.22f, bitmap.Height * 0.22f, paint);
        AddGrain(bitmap);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }

    private static void AddGrain(SKBitmap bitmap)
    {
        var random = new Random(42);
        foreach (ref var value in bitmap.GetPixelSpan())
        {
            value = (byte)Math.Clamp(value + random.Next(Grain) - (Grain / 2), 0, 255);
        }
    }
}
