using System.IO.Compression;
using TeacherRegistration.Pdf.Drawing;

namespace TeacherRegistration.Pdf.Writing;

/// <summary>Writes one page with its content and photos.</summary>
internal sealed class PageObjects(PdfObjectWriter writer, int pagesId, int fontsId)
{
    public int Write(PdfPage page)
    {
        var images = page.Images.ConvertAll(WriteImage);
        var (pageId, contentId) = (writer.Allocate(), writer.Allocate());
        writer.Stream(contentId, Deflated.From(page.Content.Written, CompressionLevel.Fastest));
        var target = writer.Begin(pageId).Ascii("<</Type/Page/Parent "u8).Reference(pagesId).Ascii("/MediaBox[0 0 "u8)
            .Number(page.Width * Units.PointsPerMillimetre).Number(page.Height * Units.PointsPerMillimetre)
            .Ascii("]/Contents "u8).Reference(contentId).Ascii("/Resources<</Font "u8).Reference(fontsId);
        if (images.Count > 0)
        {
            target.Ascii("/XObject<<"u8);
            for (var i = 0; i < images.Count; i++)
            {
                target.Ascii("/I"u8).Integer(i + 1).Byte((byte)' ').Reference(images[i]);
            }

            target.Ascii(">>"u8);
        }

        target.Ascii(">>>>"u8);
        writer.End();
        return pageId;
    }

    private int WriteImage(PdfImage image)
    {
        var id = writer.Allocate();
        var colours = image.Components == 1 ? "DeviceGray" : "DeviceRGB";
        writer.Stream(
            id,
            new Deflated(image.Jpeg, image.Jpeg.Length, false),
            $"/Type/XObject/Subtype/Image/Width {image.Width}/Height {image.Height}/ColorSpace/{colours}/BitsPerComponent 8/Filter/DCTDecode");
        return id;
    }
}
