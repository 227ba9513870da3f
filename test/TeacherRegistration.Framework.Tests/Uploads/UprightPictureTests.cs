using SkiaSharp;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Framework.Tests.Uploads;

/// <summary>A picture is turned as it is drawn: as its camera says, then as the applicant does, then the part is cut.</summary>
public sealed class UprightPictureTests
{
    // Stored: red and green above, blue and black below.
    private static readonly SKColor[] Stored = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Black];

    [Theory]
    [InlineData(SKEncodedOrigin.TopLeft, 0, "0123")]
    [InlineData(SKEncodedOrigin.TopLeft, 1, "2031")]
    [InlineData(SKEncodedOrigin.TopLeft, 2, "3210")]
    [InlineData(SKEncodedOrigin.TopLeft, 3, "1302")]
    [InlineData(SKEncodedOrigin.TopLeft, 5, "2031")]
    [InlineData(SKEncodedOrigin.TopLeft, -1, "1302")]
    [InlineData(SKEncodedOrigin.RightTop, 0, "2031")]
    [InlineData(SKEncodedOrigin.RightTop, 1, "3210")]
    [InlineData(SKEncodedOrigin.RightTop, 3, "0123")]
    [InlineData(SKEncodedOrigin.TopRight, 0, "1032")]
    [InlineData(SKEncodedOrigin.TopRight, 1, "3120")]
    [InlineData(SKEncodedOrigin.LeftTop, 0, "0213")]
    public void Picture_IsTurnedAsItsCameraAndThenItsUserSay(SKEncodedOrigin origin, int quarters, string corners)
    {
        using var picture = Make(origin);
        picture.Turn(quarters);

        using var whole = picture.Draw(SKRect.Create(picture.Width, picture.Height), new SKSizeI(picture.Width / 2, picture.Height / 2));

        var (right, bottom) = (whole.Width - 3, whole.Height - 3);
        new[] { whole.GetPixel(2, 2), whole.GetPixel(right, 2), whole.GetPixel(2, bottom), whole.GetPixel(right, bottom) }
            .ShouldBe(corners.Select(corner => Stored[corner - '0']));
    }

    [Fact]
    public void Part_IsOneOfTheUprightPicture()
    {
        using var picture = Make(SKEncodedOrigin.RightTop);
        (picture.Width, picture.Height).ShouldBe((40, 80));

        using var lowerLeft = picture.Draw(SKRect.Create(0, 40, 20, 40), new SKSizeI(10, 20));

        foreach (var (x, y) in new[] { (0, 0), (9, 0), (0, 19), (9, 19) })
        {
            lowerLeft.GetPixel(x, y).ShouldBe(Stored[3]);
        }
    }

    private static UprightPicture Make(SKEncodedOrigin origin)
    {
        var pixels = new SKBitmap(new SKImageInfo(80, 40, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(pixels);
        using var paint = new SKPaint();
        for (var corner = 0; corner < Stored.Length; corner++)
        {
            paint.Color = Stored[corner];
            canvas.DrawRect(SKRect.Create(corner % 2 * 40, corner / 2 * 20, 40, 20), paint);
        }

        return new UprightPicture(pixels, origin);
    }
}
