using SkiaSharp;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>From the pixels of an upload to those that are kept.</summary>
public static class KeptPicture
{
    /// <summary>Text on a photographed page stays readable, in a file of about 200 KB.</summary>
    public const int Quality = 85;

    /// <summary>The size without a side longer than the one given, in its shape; never larger than it is.</summary>
    public static SKSizeI Fit(SKRect part, int longestSide)
    {
        var scale = Math.Min(1, longestSide / Math.Max(part.Width, part.Height));
        return new SKSizeI(Math.Max(1, (int)(part.Width * scale)), Math.Max(1, (int)(part.Height * scale)));
    }

    /// <summary>The whole upload as a JPEG without a side longer than the one given.</summary>
    /// <param name="name">What the user calls the file.</param>
    /// <param name="bytes">The upload.</param>
    /// <param name="longestSide">In pixels.</param>
    /// <exception cref="Contracts.Errors.BusinessRuleException">400 beside the file: no picture, or one that is refused (<see cref="ImageFile.Open"/>).</exception>
    public static byte[] ToJpeg(string name, ReadOnlyMemory<byte> bytes, int longestSide)
    {
        using var picture = ImageFile.Open(name, bytes, longestSide);
        var whole = SKRect.Create(picture.Width, picture.Height);
        using var kept = picture.Draw(whole, Fit(whole, longestSide));
        using var encoded = kept.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }
}
