using SkiaSharp;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Tests;
using TeacherRegistration.Printing.Application.Forms;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.Tests;

/// <summary>
/// The papers look as they did when somebody last looked at them. After a wanted change: <c>UPDATE_GOLDENS=1 ./test.sh GoldenPage</c>,
/// look at the new images in <c>Goldens/</c>, and commit them.
/// </summary>
public sealed class GoldenPageTests : IDisposable
{
    /// <summary>Side of the squares compared: about 3 mm, a character or two.</summary>
    private const int Square = 8;

    /// <summary>By how much the mean grey of a square may differ: another release of the renderer smooths edges differently.</summary>
    private const double Tolerance = 24;

    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Fact]
    public void Receipt_LooksAsItDid() => Compare("receipt", new ReceiptTemplate(fonts).Render(Papers.Receipt()), 1);

    [Fact]
    public void BlankReceipt_LooksAsItDid() =>
        Compare("blank-receipt", new ReceiptTemplate(fonts).RenderBlank(new("S999901010102-2600002", "https://example.com/2")), 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Form_LooksAsItDid(int page) => Compare($"form-{page}", new ApplicationFormTemplate(fonts).Render(Papers.Form(history: 14)), page);

    [Fact]
    public void TheComparison_FindsAMissingWord()
    {
        using var whole = ImageOf(new ReceiptTemplate(fonts).Render(Papers.Receipt()), 1);
        using var without = ImageOf(new ReceiptTemplate(fonts).Render(Papers.Receipt() with { Subject = "" }), 1);

        FindDifferences(whole, without).ShouldNotBeEmpty();
    }

    public void Dispose() => fonts.Dispose();

    private static void Compare(string name, byte[] pdf, int page)
    {
        using var tools = new PdfTools(pdf);
        var png = tools.Png(page);
        var golden = Path.Combine(AppContext.BaseDirectory, "Goldens", name + ".png");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") is not null)
        {
            File.WriteAllBytes(Path.Combine(SourceFolder(), "Goldens", name + ".png"), png);
            return;
        }

        using var expected = SKBitmap.Decode(golden);
        using var actual = SKBitmap.Decode(png);

        FindDifferences(expected, actual).ShouldBeEmpty($"{name} looks different at these places (column, row of {Square} pixels)");
    }

    private static SKBitmap ImageOf(byte[] pdf, int page)
    {
        using var tools = new PdfTools(pdf);
        return SKBitmap.Decode(tools.Png(page));
    }

    private static List<(int Column, int Row)> FindDifferences(SKBitmap expected, SKBitmap actual)
    {
        (actual.Width, actual.Height).ShouldBe((expected.Width, expected.Height));
        return
        [
            .. Enumerable.Range(0, expected.Height / Square)
                .SelectMany(row => Enumerable.Range(0, expected.Width / Square).Select(column => (column, row)))
                .Where(place => Math.Abs(GreyOf(expected, place) - GreyOf(actual, place)) > Tolerance),
        ];
    }

    private static double GreyOf(SKBitmap image, (int Column, int Row) place) => Enumerable.Range(0, Square * Square)
        .Average(index => image.GetPixel((place.Column * Square) + (index % Square), (place.Row * Square) + (index / Square)).Red);

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
