using SkiaSharp;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.DemoData;

/// <summary>Draws what a photo of a certificate's data page might look like; nobody's real one.</summary>
internal static class DemoCertificate
{
    private const int Width = 640;
    private const int Height = 440;
    private const int Quality = 80;

    private static readonly SKTypeface Typeface =
        SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC-Regular.ttf")) ?? SKTypeface.Default;

    public static byte[] Draw(FilingDraft draft)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(new SKColor(0xF6, 0xEE, 0xDC));
        using var frame = new SKPaint { Color = new SKColor(0xA0, 0x40, 0x30), Style = SKPaintStyle.Stroke, StrokeWidth = 4, IsAntialias = true };
        canvas.DrawRect(20, 20, Width - 40, Height - 40, frame);
        canvas.DrawRect(Width - 190, 70, 130, 180, frame);
        Write(canvas, "演示数据", Width - 165, 165, 20);
        Write(canvas, "教师资格证书", 60, 80, 34);
        Write(canvas, $"持证人:{draft.Name}", 60, 150, 24);
        Write(canvas, $"资格种类:{CodeLists.Chinese(draft.Certificate.Type)}", 60, 195, 24);
        Write(canvas, $"任教学科:{draft.Certificate.Subject}", 60, 240, 24);
        Write(canvas, $"证书号码:{draft.Certificate.Number}", 60, 285, 24);
        Write(canvas, $"认定机构:{draft.Certificate.IssuingAgency}", 60, 330, 24);
        Write(canvas, $"签发日期:{draft.Certificate.IssuedOn:yyyy-MM-dd}", 60, 375, 24);
        using var image = surface.Snapshot();
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    private static void Write(SKCanvas canvas, string text, float left, float baseline, float size)
    {
        using var font = new SKFont(Typeface, size);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawText(text, left, baseline, SKTextAlign.Left, font, ink);
    }
}
