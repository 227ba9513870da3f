using SkiaSharp;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>
/// Which uploads are taken (FL-1 to FL-4): JPEG, PNG and PDF by what they are, not by what they are called; images are encoded anew, so that
/// nothing of the upload but its pixels is kept.
/// </summary>
internal static class UploadCheck
{
    public const int MaximumBytes = ImageFile.MaximumBytes;

    /// <summary>The form's field, beside which every refusal stands.</summary>
    public const string Field = ImageFile.Field;

    private const string Pdf = "application/pdf";

    public static UploadedFile Read(string name, byte[] bytes)
    {
        var clean = UploadName.Clean(name);
        var format = ImageFile.FormatOf(bytes);
        IReadOnlyList<string> extensions = format is { } image ? ImageFile.ExtensionsOf(image)
            : bytes.AsSpan().StartsWith("%PDF-"u8) ? [".pdf"]
            : throw Refuse(PrintingErrorCodes.FileKind);
        if (!extensions.Contains(Path.GetExtension(clean), StringComparer.OrdinalIgnoreCase))
        {
            throw Refuse(FrameworkErrorCodes.FileExtension, extensions[0]);
        }

        if (ImageFile.IsForeign(bytes))
        {
            throw Refuse(FrameworkErrorCodes.FileMixed);
        }

        return format switch
        {
            SKEncodedImageFormat.Jpeg => new UploadedFile(clean, "image/jpeg", ImageFile.Renew(bytes, SKEncodedImageFormat.Jpeg)),
            SKEncodedImageFormat.Png => new UploadedFile(clean, "image/png", ImageFile.Renew(bytes, SKEncodedImageFormat.Png)),
            _ => new UploadedFile(clean, Pdf, PdfCheck.Demand(bytes)),
        };
    }

    public static BusinessRuleException Refuse(string code, params object[] arguments) => new(code, RuleViolationKind.Invalid, arguments) { Field = Field };
}
