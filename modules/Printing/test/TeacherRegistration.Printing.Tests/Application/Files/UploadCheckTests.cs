using System.Diagnostics;
using System.Text;
using SkiaSharp;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Printing.Application.Files.Checks;

namespace TeacherRegistration.Printing.Tests.Application.Files;

/// <summary>The files that are taken, and what is left of them (FL-1, FL-2, FL-3).</summary>
public sealed class UploadCheckTests
{
    private const string Script = "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>";

    /// <summary>Name, what is in it, and why it is refused.</summary>
    private static readonly (string Name, Func<byte[]> Content, string Code)[] Corpus =
    [
        ("gif.png", () => "GIF89a\x01\0\x01\0\0\0\0;"u8.ToArray(), PrintingErrorCodes.FileKind),
        ("gif.jpg", () => "GIF89a\x01\0\x01\0\0\0\0;"u8.ToArray(), PrintingErrorCodes.FileKind),
        ("svg.png", () => "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), PrintingErrorCodes.FileKind),
        ("page.pdf", () => "<!doctype html><script>alert(1)</script>"u8.ToArray(), PrintingErrorCodes.FileKind),
        ("program.pdf", () => "MZ\x90\0\x03"u8.ToArray(), PrintingErrorCodes.FileKind),
        ("document.docx", () => "PK\x03\x04\x14\0"u8.ToArray(), PrintingErrorCodes.FileKind),
        ("empty.pdf", () => [], PrintingErrorCodes.FileKind),
        ("late.pdf", () => [.. "junk\n"u8, .. TestFiles.Pdf()], PrintingErrorCodes.FileKind),
        ("really-pdf.png", () => TestFiles.Pdf(), FrameworkErrorCodes.FileExtension),
        ("really-png.jpg", () => TestFiles.Png(), FrameworkErrorCodes.FileExtension),
        ("really-jpeg.pdf", () => TestFiles.Jpeg(), FrameworkErrorCodes.FileExtension),
        ("none", () => TestFiles.Pdf(), FrameworkErrorCodes.FileExtension),
        ("form.pdf.exe", () => TestFiles.Pdf(), FrameworkErrorCodes.FileExtension),
        ("html-behind.jpg", () => [.. TestFiles.Jpeg(), .. "<html><script>alert(1)</script>"u8], FrameworkErrorCodes.FileMixed),
        ("html-in-comment.jpg", () => TestFiles.Jpeg(0xFE, "<HTML><body>"u8.ToArray()), FrameworkErrorCodes.FileMixed),
        ("jar-behind.jpg", () => [.. TestFiles.Jpeg(), .. "PK\x03\x04 PK\x05\x06"u8], FrameworkErrorCodes.FileMixed),
        ("zip-behind.png", () => [.. TestFiles.Png(), .. "PK\x03\x04 PK\x05\x06"u8], FrameworkErrorCodes.FileMixed),
        ("text-behind.png", () => [.. TestFiles.Png(), (byte)'a'], FrameworkErrorCodes.FileMixed),
        ("zip-behind.pdf", () => [.. TestFiles.Pdf(), .. "PK\x03\x04 PK\x05\x06\0\0"u8], FrameworkErrorCodes.FileMixed),
        ("zip-with-comment.pdf", () => [.. TestFiles.Pdf(), .. "PK\x03\x04 PK\x05\x06 comment: %%EOF"u8], FrameworkErrorCodes.FileMixed),
        ("html-behind.pdf", () => [.. TestFiles.Pdf(), .. "<html>"u8], FrameworkErrorCodes.FileMixed),
        ("script.pdf", () => TestFiles.Pdf(Script), PrintingErrorCodes.PdfActive),
        ("escaped-script.pdf", () => TestFiles.Pdf("/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>"), PrintingErrorCodes.PdfActive),
        ("packed-script.pdf", () => TestFiles.PackedPdf(Script), PrintingErrorCodes.PdfActive),
        ("named-script.pdf", () => TestFiles.Pdf("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", "", "<< /S /JavaScript /JS (a) >>"), PrintingErrorCodes.PdfActive),
        ("script-of-a-page.pdf", () => TestFiles.Pdf("", "/AA << /O << /S /JavaScript /JS (a) >> >>"), PrintingErrorCodes.PdfActive),
        ("hidden-script.pdf", () => Hidden("9 0 obj << /S /JavaScript >> endobj\n"), PrintingErrorCodes.PdfActive),
        ("launch.pdf", () => TestFiles.PackedPdf("/OpenAction << /S /Launch /F (cmd.exe) >>"), PrintingErrorCodes.PdfActive),
        ("submit.pdf", () => TestFiles.Pdf("", "/Annots [4 0 R]", "<< /Type /Annot /Subtype /Link /A << /S /SubmitForm /F (http://a) >> >>"), PrintingErrorCodes.PdfActive),
        ("named-by-reference.pdf", () => TestFiles.Pdf("", "/Annots [4 0 R]", "<< /Type /Annot /Subtype /Link /A << /S 5 0 R /F (a) >> >>", "/GoToR"), PrintingErrorCodes.PdfActive),
        ("address-on-opening.pdf", () => TestFiles.Pdf("/OpenAction << /S /URI /URI (https://a) >>"), PrintingErrorCodes.PdfActive),
        ("address-on-opening-by-reference.pdf", () => TestFiles.Pdf("/OpenAction 4 0 R", "", "<< /S /URI /URI (https://a) >>"), PrintingErrorCodes.PdfActive),
        ("file-address.pdf", () => TestFiles.Pdf("", "/Annots [4 0 R]", "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (file://host/share) >> >>"), PrintingErrorCodes.PdfActive),
        ("stream-from-elsewhere.pdf", () => TestFiles.Pdf("", "/Contents 4 0 R", "<< /Length 0 /F (a) >>\nstream\n\nendstream"), PrintingErrorCodes.PdfActive),
        ("attachment.pdf", () => TestFiles.Pdf("/Names << /EmbeddedFiles << /Names [] >> >>"), PrintingErrorCodes.PdfActive),
        ("packed-attachment.pdf", () => TestFiles.PackedPdf("/AF [<< /EF << >> >>]"), PrintingErrorCodes.PdfActive),
        ("xfa.pdf", () => TestFiles.Pdf("/AcroForm << /XFA [] >>"), PrintingErrorCodes.PdfActive),
        ("encrypted.pdf", () => TestFiles.Pdf("", "", Encryption, []), PrintingErrorCodes.PdfEncrypted),
        ("bomb.pdf", () => TestFiles.PackedPdf("", 60_000_000), FrameworkErrorCodes.FileDamaged),
        ("no-pages.pdf", () => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF"u8.ToArray(), FrameworkErrorCodes.FileDamaged),
        ("cut.pdf", () => TestFiles.Pdf()[..200], FrameworkErrorCodes.FileDamaged),
        ("cut.jpg", () => TestFiles.Jpeg(400, 400)[..^400], FrameworkErrorCodes.FileDamaged),
        ("cut.png", () => TestFiles.Png(400, 400)[..^40], FrameworkErrorCodes.FileDamaged),
        ("head-only.jpg", () => [0xFF, 0xD8, 0xFF, 0xE0], FrameworkErrorCodes.FileDamaged),
        ("pixels.png", () => TestFiles.PngHead(40_000, 40_000), FrameworkErrorCodes.ImageTooLarge),
    ];

    private const string Encryption =
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >> /ID [(a) (a)]";

    public static TheoryData<string> Refused => [.. Corpus.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Refused))]
    public void AFileOfTheCorpus_IsRefusedWithItsReason(string name)
    {
        var (_, content, code) = Corpus.Single(file => file.Name == name);
        var bytes = content();
        var watch = Stopwatch.StartNew();

        var refusal = Should.Throw<BusinessRuleException>(() => UploadCheck.Read(name, bytes));

        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe("File");
        refusal.Kind.ShouldBe(RuleViolationKind.Invalid);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void AnImageOfTooManyPixels_IsRefusedFromItsHead()
    {
        var bytes = TestFiles.PngHead(40_000, 40_000);
        Should.Throw<BusinessRuleException>(() => UploadCheck.Read("a.png", bytes));
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<BusinessRuleException>(() => UploadCheck.Read("a.png", bytes)).Code.ShouldBe(FrameworkErrorCodes.ImageTooLarge);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public void PlainFiles_AreTaken()
    {
        UploadCheck.Read("说明.PDF", TestFiles.Pdf()).ContentType.ShouldBe("application/pdf");
        UploadCheck.Read("a.pdf", TestFiles.PackedPdf("")).ContentType.ShouldBe("application/pdf");
        UploadCheck.Read("a.png", TestFiles.Png()).ContentType.ShouldBe("image/png");
        UploadCheck.Read("a.jpeg", TestFiles.Jpeg()).ContentType.ShouldBe("image/jpeg");
    }

    [Fact]
    public void APdf_WithLinksAndADestination_IsTakenAsItIs()
    {
        var pdf = TestFiles.Pdf("/OpenAction [3 0 R /Fit]", "/Annots [4 0 R]", "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://www.example.cn) >> >>");

        UploadCheck.Read("a.pdf", pdf).Bytes.ShouldBe(pdf);
    }

    [Fact]
    public void AnImage_KeepsItsPixelsAndNothingElse()
    {
        var jpeg = TestFiles.Jpeg(0xFE, "39.9042N 116.4074E"u8.ToArray());

        var taken = UploadCheck.Read("a.jpg", jpeg).Bytes;

        Encoding.Latin1.GetString(jpeg).ShouldContain("116.4074E");
        Encoding.Latin1.GetString(taken).ShouldNotContain("116.4074E");
        using var picture = SKBitmap.Decode(taken);
        (picture.Width, picture.Height).ShouldBe((40, 20));
    }

    /// <summary>The camera's eight ways to hold it; the black corner is the upper left of the stored picture.</summary>
    [Theory]
    [InlineData(1, 40, 20, 2, 2)]
    [InlineData(2, 40, 20, 37, 2)]
    [InlineData(3, 40, 20, 37, 17)]
    [InlineData(4, 40, 20, 2, 17)]
    [InlineData(5, 20, 40, 2, 2)]
    [InlineData(6, 20, 40, 17, 2)]
    [InlineData(7, 20, 40, 17, 37)]
    [InlineData(8, 20, 40, 2, 37)]
    public void AnImage_IsTurnedAsItsCameraSays(byte orientation, int width, int height, int blackX, int blackY)
    {
        var taken = UploadCheck.Read("a.jpg", TestFiles.Jpeg(0xE1, TestFiles.ExifOrientation(orientation))).Bytes;

        using var picture = SKBitmap.Decode(taken);
        (picture.Width, picture.Height).ShouldBe((width, height));
        picture.GetPixel(blackX, blackY).Red.ShouldBeLessThan((byte)60);
        picture.GetPixel(width - 1 - blackX, height - 1 - blackY).Red.ShouldBeGreaterThan((byte)200);
    }

    private static byte[] Hidden(string objects) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(TestFiles.Pdf()).Replace("startxref", "% " + objects + "startxref", StringComparison.Ordinal));
}
