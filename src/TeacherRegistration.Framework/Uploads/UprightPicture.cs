using SkiaSharp;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>The pixels of an upload and which side of them is up. Turning moves no pixels: they are turned as they are drawn in the size that is kept.</summary>
public sealed class UprightPicture : IDisposable
{
    private readonly SKBitmap pixels;
    private SKMatrix upright = SKMatrix.Identity;

    /// <param name="pixels">As they are stored; the picture's own from now on.</param>
    /// <param name="origin">Cameras store which side is up beside the pixels.</param>
    internal UprightPicture(SKBitmap pixels, SKEncodedOrigin origin)
    {
        this.pixels = pixels;
        (Width, Height) = (pixels.Width, pixels.Height);
        Turn(origin);
    }

    /// <summary>In pixels, upright.</summary>
    public int Width { get; private set; }

    /// <summary>In pixels, upright.</summary>
    public int Height { get; private set; }

    /// <summary>Turns it clockwise.</summary>
    /// <param name="quarters">Quarter turns, of any number and sign.</param>
    public void Turn(int quarters) => Turn((((quarters % 4) + 4) % 4) switch
    {
        1 => SKEncodedOrigin.RightTop,
        2 => SKEncodedOrigin.BottomRight,
        3 => SKEncodedOrigin.LeftBottom,
        _ => SKEncodedOrigin.TopLeft,
    });

    /// <summary>The part of the picture in the size, on white: what was transparent is paper.</summary>
    public SKBitmap Draw(SKRect part, SKSizeI size)
    {
        var kept = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var toSize = SKMatrix.CreateScale(size.Width / part.Width, size.Height / part.Height).PreConcat(SKMatrix.CreateTranslation(-part.Left, -part.Top));
        DrawOn(kept, SKColors.White, part, toSize);
        return kept;
    }

    /// <summary>The whole picture in its own size.</summary>
    /// <param name="format">JPEG or PNG.</param>
    /// <param name="quality">Of a JPEG, 1 to 100.</param>
    public SKData Encode(SKEncodedImageFormat format, int quality)
    {
        if (upright.IsIdentity)
        {
            return pixels.Encode(format, quality);
        }

        using var turned = new SKBitmap(pixels.Info.WithSize(Width, Height));
        DrawOn(turned, SKColors.Transparent, SKRect.Create(Width, Height), SKMatrix.Identity);
        return turned.Encode(format, quality);
    }

    /// <inheritdoc/>
    public void Dispose() => pixels.Dispose();

    private void Turn(SKEncodedOrigin origin)
    {
        SKMatrix? turn = origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, Width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, Width, 0, -1, Height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, Height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, Height, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, Height, -1, 0, Width, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, Width, 0, 0, 1),
            _ => null,
        };
        if (turn is { } matrix)
        {
            upright = matrix.PreConcat(upright);
        }

        if (origin >= SKEncodedOrigin.LeftTop)
        {
            (Width, Height) = (Height, Width);
        }
    }

    private void DrawOn(SKBitmap target, SKColor paper, SKRect part, SKMatrix placed)
    {
        using var canvas = new SKCanvas(target);
        using var stored = pixels.PeekPixels();
        // Only the part: smaller copies are made of what is drawn, to shrink it evenly.
        var needed = SKRectI.Ceiling(upright.Invert().MapRect(part), outwards: true);
        needed.Intersect(stored.Rect);
        using var source = stored.ExtractSubset(needed);
        using var image = SKImage.FromPixels(source);
        canvas.Clear(paper);
        canvas.SetMatrix(placed.PreConcat(upright));
        canvas.DrawImage(image, needed.Left, needed.Top, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }
}
