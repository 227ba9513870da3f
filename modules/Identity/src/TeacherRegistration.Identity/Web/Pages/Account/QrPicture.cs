using QRCoder;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>A QR code as picture within a page.</summary>
internal static class QrPicture
{
    private const int PixelsPerModule = 5;

    /// <summary>Address of the picture.</summary>
    public static string Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(PixelsPerModule));
    }
}
