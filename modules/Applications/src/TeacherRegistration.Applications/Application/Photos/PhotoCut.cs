using SkiaSharp;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>Which part of an upload is kept, and which side is up: as the applicant has cut it in the browser.</summary>
/// <param name="Turns">Quarter turns clockwise, 0 to 3.</param>
/// <param name="Left">Left edge, as a part of the width of the turned picture.</param>
/// <param name="Top">Upper edge, as a part of its height.</param>
/// <param name="Width">Width of the part kept, as a part of its width; anything that cannot be one: nothing was cut.</param>
internal sealed record PhotoCut(int Turns, double Left, double Top, double Width)
{
    /// <summary>One inch at 300 dpi: 25 × 35 mm.</summary>
    private static readonly SKSizeI OneInch = new(295, 413);

    private const int PageSide = 1600;
    private const int SmallestPageSide = 600;

    /// <summary>A portrait is kept below this (SPEC §3.1).</summary>
    private const int MaximumPortraitBytes = 190_000;

    /// <summary>The photo as it is kept: a baseline JPEG of the pixels alone.</summary>
    /// <exception cref="BusinessRuleException">400 beside the file.</exception>
    public byte[] Apply(PhotoKind kind, string name, ReadOnlyMemory<byte> bytes)
    {
        // More than is kept, to cut from; the smaller the part, the more of the whole.
        var part = Width is > 0.2 and <= 1 ? Width : 1;
        using var picture = ImageFile.Open(name, bytes, (int)((kind == PhotoKind.Portrait ? OneInch.Height * 2 : PageSide) / part));
        picture.Turn(Turns);
        // A portrait has the shape of the paper, a page its own.
        var kept = PartOf(picture, kind == PhotoKind.Portrait ? (double)OneInch.Height / OneInch.Width : (double)picture.Height / picture.Width);
        var smallest = kind == PhotoKind.Portrait ? OneInch : new SKSizeI(SmallestPageSide, SmallestPageSide / 2);
        return kept.Width >= smallest.Width - 1 && kept.Height >= smallest.Height - 1
            ? Encode(picture, kept, kind == PhotoKind.Portrait ? OneInch : KeptPicture.Fit(kept, PageSide), kind)
            : throw new BusinessRuleException(ApplicationsErrorCodes.PhotoTooSmall, RuleViolationKind.Invalid, smallest.Width, smallest.Height) { Field = ImageFile.Field };
    }

    /// <summary>The part that was chosen; by itself the middle of what fits.</summary>
    private SKRect PartOf(UprightPicture picture, double shape)
    {
        var largest = Math.Min(picture.Width, picture.Height / shape);
        var isCut = Width is > 0 and <= 1 && double.IsFinite(Left) && double.IsFinite(Top);
        var width = isCut ? Math.Min(largest, Width * picture.Width) : largest;
        var (freeLeft, freeTop) = (Math.Max(0, picture.Width - width), Math.Max(0, picture.Height - (width * shape)));
        var left = isCut ? Math.Clamp(Left * picture.Width, 0, freeLeft) : freeLeft / 2;
        var top = isCut ? Math.Clamp(Top * picture.Height, 0, freeTop) : freeTop / 2;
        return SKRect.Create((float)left, (float)top, (float)width, (float)(width * shape));
    }

    private static byte[] Encode(UprightPicture picture, SKRect kept, SKSizeI size, PhotoKind kind)
    {
        using var result = picture.Draw(kept, size);
        for (var quality = KeptPicture.Quality; ; quality -= 10)
        {
            using var encoded = result.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (kind != PhotoKind.Portrait || encoded.Size < MaximumPortraitBytes || quality <= 25)
            {
                return encoded.ToArray();
            }
        }
    }
}
