using System.Text;
using SkiaSharp;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>
/// Which uploads are taken (FL-1 to FL-4): JPEG, PNG and PDF by what they are, not by what they are called; images are encoded anew, so that
/// nothing of the upload but its pixels is kept.
/// </summary>
internal static class UploadCheck
{
    public const int MaximumBytes = 10 * 1024 * 1024;

    /// <summary>The form's field, beside which every refusal stands.</summary>
    public const string Field = "File";

    private const string Pdf = "application/pdf";

    /// <summary>With what other programs take the file for a page or a script, wherever it stands in it; long enough not to stand in compressed data by chance.</summary>
    private static readonly string[] Foreign = ["<html", "<script", "<!doctype html", "<svg ", "<svg\n", "<svg\r", "<svg\t", "<svg>", "<svg/", "<?php"];

    public static UploadedFile Read(string name, byte[] bytes)
    {
        var clean = UploadName.Clean(name);
        var (contentType, extensions) = KindOf(bytes);
        if (!extensions.Contains(Path.GetExtension(clean).ToUpperInvariant()))
        {
            throw Refuse(PrintingErrorCodes.FileExtension, extensions[0].ToLowerInvariant());
        }

        if (Holds(bytes, Foreign))
        {
            throw Refuse(PrintingErrorCodes.FileMixed);
        }

        return new UploadedFile(clean, contentType, contentType switch
        {
            "image/jpeg" => ImageCheck.Renew(bytes, SKEncodedImageFormat.Jpeg, FileEnd.OfJpeg(bytes)),
            "image/png" => ImageCheck.Renew(bytes, SKEncodedImageFormat.Png, FileEnd.OfPng(bytes)),
            _ => PdfCheck.Demand(bytes),
        });
    }

    public static BusinessRuleException Refuse(string code, params object[] arguments) => new(code, RuleViolationKind.Invalid, arguments) { Field = Field };

    /// <summary>Whether one of the texts stands in the bytes, in whatever case.</summary>
    public static bool Holds(ReadOnlySpan<byte> bytes, params IEnumerable<string> texts)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return texts.Any(sought => text.Contains(sought, StringComparison.OrdinalIgnoreCase));
    }

    private static (string ContentType, string[] Extensions) KindOf(byte[] bytes) =>
        bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ("image/jpeg", [".JPG", ".JPEG"])
        : bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\x1A\n"u8]) ? ("image/png", [".PNG"])
        : bytes.AsSpan().StartsWith("%PDF-"u8) ? (Pdf, [".PDF"])
        : throw Refuse(PrintingErrorCodes.FileKind);
}
