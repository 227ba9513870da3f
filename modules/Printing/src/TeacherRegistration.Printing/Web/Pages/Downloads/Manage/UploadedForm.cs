using Microsoft.AspNetCore.Http;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Printing.Application.Files.Checks;

namespace TeacherRegistration.Printing.Web.Pages.Downloads.Manage;

/// <summary>How both forms with a file take it in.</summary>
internal static class UploadedForm
{
    /// <summary>Of a request: twice what a file may have.</summary>
    public const int MaximumBytes = 2 * UploadCheck.MaximumBytes;

    /// <exception cref="BusinessRuleException">413 beside the file.</exception>
    public static async Task<byte[]> ReadAsync(IFormFile file)
    {
        if (file.Length > UploadCheck.MaximumBytes)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.FileTooLarge, RuleViolationKind.TooLarge) { Field = UploadCheck.Field };
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content);
        return content.ToArray();
    }
}
