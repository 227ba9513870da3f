using SkiaSharp;

namespace TeacherRegistration.Load;

/// <summary>Photos as the page's script sends them: cut, turned, and as large as they are kept (photo.js).</summary>
internal static class SentPhoto
{
    private const int Quality = 92;
    private const int Grain = 24;

    /// <summary>One inch.</summary>
    public static byte[] Portrait { get; } = Make(295, 413);

    /// <summary>A page of a certificate.</summary>
    public static byte[] Page { get; } = Make(1200, 1600);

    /// <summary>With edges and grain: a flat picture would be a file much smaller than any photo.</summary>
    private static byte[] Make(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
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
