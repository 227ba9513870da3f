using System.Diagnostics;
using System.Text;
using Pig = UglyToad.PdfPig.PdfDocument;

namespace TeacherRegistration.Pdf.Tests;

/// <summary>Other people's programs, which read what the writer wrote.</summary>
internal sealed class PdfTools : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pdf");
    private readonly string file;

    public PdfTools(byte[] pdf)
    {
        file = Path.Combine(folder.FullName, "paper.pdf");
        File.WriteAllBytes(file, pdf);
        Bytes = pdf;
    }

    public byte[] Bytes { get; }

    public string Check() => Run("qpdf", "--check", file);

    public string Text() => Run("pdftotext", "-layout", file, "-");

    public string Fonts() => Run("pdffonts", file);

    /// <summary>The text as a second reader sees it, without spaces.</summary>
    public string PigText()
    {
        using var document = Pig.Open(Bytes);
        var text = string.Concat(document.GetPages().Select(p => string.Concat(p.Letters.Select(l => l.Value))));
        return text.Replace(" ", "", StringComparison.Ordinal);
    }

    public int PageCount()
    {
        using var document = Pig.Open(Bytes);
        return document.NumberOfPages;
    }

    /// <summary>How far above the foot of its page the lowest letter stands.</summary>
    public double Lowest()
    {
        using var document = Pig.Open(Bytes);
        return document.GetPages().SelectMany(page => page.Letters).Min(letter => letter.BoundingBox.Bottom);
    }

    public string QrCode()
    {
        Run("pdftoppm", "-r", "200", "-f", "1", "-l", "1", "-singlefile", "-png", file, Path.Combine(folder.FullName, "page"));
        return Run("zbarimg", "-q", "--raw", Path.Combine(folder.FullName, "page.png")).Trim();
    }

    /// <summary>The first page in grey, 254 pixels an inch: ten pixels are a millimetre.</summary>
    public (byte[] Pixels, int Width, int Height) Render()
    {
        var path = Path.Combine(folder.FullName, "grey");
        Run("pdftoppm", "-r", "254", "-f", "1", "-l", "1", "-singlefile", "-gray", file, path);
        var bytes = File.ReadAllBytes(path + ".pgm");
        var words = Encoding.ASCII.GetString(bytes, 0, 40).Split((char[])[' ', '\n'], 5);
        var (width, height) = (int.Parse(words[1], null), int.Parse(words[2], null));
        return (bytes[^(width * height)..], width, height);
    }

    /// <summary>A page as a small grey image.</summary>
    public byte[] Png(int page)
    {
        var path = Path.Combine(folder.FullName, "small");
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Run("pdftoppm", "-r", "72", "-f", number, "-l", number, "-singlefile", "-gray", "-png", file, path);
        return File.ReadAllBytes(path + ".png");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program}: {output} {errors.Result}");
        return output;
    }
}
