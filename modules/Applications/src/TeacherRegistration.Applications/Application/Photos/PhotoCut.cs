using SkiaSharp;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>Which part of an upload is kept, and which side is up: as the applicant has cut it in the browser.</summary>
/// <param name="Turns">Quarter turns clockwise, 0 to 3.</param>
/// <param name="Left">Left edge, as a part of the width of the turned picture.</param>
/// <param name="Top">Upper edge, as a part of its height.</param>
/// <param name="Width">Width of the part kept, as a part of its width; 0: nothing was cut.</param>
internal sealed record PhotoCut(int Turns, double Left, double Top, double Width)
{
    /// <summary>One inch at 300 dpi: 25 × 35 mm.</summary>
    private static readonly SKSizeI OneInch = new(295, 413);

    private const int PageSide = 1600;
    private const int SmallestPageSide = 600;
    private const int Quality = 85;

    /// <summary>A portrait is kept below this (SPEC §3.1).</summary>
    private const int MaximumPortraitBytes = 190_000;

    /// <summary>The photo as it is kept: a baseline JPEG of the pixels alone.</summary>
    /// <exception cref="BusinessRuleException">400 beside the file.</exception>
    public byte[] Apply(PhotoKind kind, string name, byte[] bytes)
    {
        // Twice the size that is kept leaves enough to cut from.
        using var upright = ImageFile.Open(name, bytes, kind == PhotoKind.Portrait ? OneInch.Height * 3 : PageSide);
        using var picture = Turn(upright);
        var kept = PartOf(picture, kind);
        var smallest = kind == PhotoKind.Portrait ? OneInch : new SKSizeI(SmallestPageSide, SmallestPageSide / 2);
        if (kept.Width < smallest.Width - 1 || kept.Height < smallest.Height - 1)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PhotoTooSmall, RuleViolationKind.Invalid, smallest.Width, smallest.Height) { Field = ImageFile.Field };
        }

        return Encode(picture, kept, kind == PhotoKind.Portrait ? OneInch : SizeOf(kept), kind);
    }

    /// <summary>The part that was chosen; of a portrait always in the shape of the paper, by itself the middle.</summary>
    private SKRect PartOf(SKBitmap picture, PhotoKind kind)
    {
        var isWhole = Width is <= 0 or > 1;
        if (kind != PhotoKind.Portrait)
        {
            return SKRect.Create(picture.Width, picture.Height);
        }

        const float shape = 413f / 295f;
        var largest = Math.Min(picture.Width, picture.Height / shape);
        var width = isWhole ? largest : Math.Min(largest, (float)(Width * picture.Width));
        var height = width * shape;
        var left = isWhole ? (picture.Width - width) / 2 : Math.Clamp((float)(Left * picture.Width), 0, picture.Width - width);
        var top = isWhole ? (picture.Height - height) / 2 : Math.Clamp((float)(Top * picture.Height), 0, picture.Height - height);
        return SKRect.Create(left, top, width, height);
    }

    private static SKSizeI SizeOf(SKRect kept)
    {
        var scale = Math.Min(1, PageSide / Math.Max(kept.Width, kept.Height));
        return new SKSizeI((int)(kept.Width * scale), (int)(kept.Height * scale));
    }

    private static byte[] Encode(SKBitmap picture, SKRect kept, SKSizeI size, PhotoKind kind)
    {
        using var result = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(result);
        using var image = SKImage.FromBitmap(picture);
        // What was transparent is paper.
        canvas.Clear(SKColors.White);
        canvas.DrawImage(image, kept, SKRect.Create(size.Width, size.Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        for (var quality = Quality; ; quality -= 10)
        {
            using var encoded = result.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (kind != PhotoKind.Portrait || encoded.Size < MaximumPortraitBytes || quality <= 25)
            {
                return encoded.ToArray();
            }
        }
    }

    private SKBitmap Turn(SKBitmap upright)
    {
        var turns = ((Turns % 4) + 4) % 4;
        var turned = new SKBitmap(turns % 2 == 0 ? upright.Info : upright.Info.WithSize(upright.Height, upright.Width));
        using var canvas = new SKCanvas(turned);
        canvas.Translate(turns is 1 or 2 ? turned.Width : 0, turns is 2 or 3 ? turned.Height : 0);
        canvas.RotateDegrees(90 * turns);
        canvas.DrawBitmap(upright, 0, 0, SKSamplingOptions.Default);
        return turned;
    }
}
