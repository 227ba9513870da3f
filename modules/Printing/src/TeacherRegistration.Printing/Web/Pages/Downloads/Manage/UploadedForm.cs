using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Printing.Application.Files.Checks;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Web.Pages.Downloads.Manage;

/// <summary>What both forms with a file do before the service is called.</summary>
internal static class UploadedForm
{
    /// <summary>Twice what a file may have: who is somewhat over it gets the form back with the reason beside the file.</summary>
    public const int MaximumBytes = 2 * UploadCheck.MaximumBytes;

    /// <summary>The page again: 400 for fields that cannot be read, 413 for a file over its limit; null when there is nothing to refuse.</summary>
    public static IActionResult? FindRefusal(PageModel page, IFormFile? file)
    {
        if (file?.Length > UploadCheck.MaximumBytes)
        {
            var texts = page.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<PrintingResource>>();
            page.ModelState.AddModelError(UploadCheck.Field, texts[PrintingErrorCodes.FileTooLarge]);
            page.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return page.Page();
        }

        if (page.ModelState.IsValid)
        {
            return null;
        }

        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }

    public static BusinessRuleException Missing() => UploadCheck.Refuse(PrintingErrorCodes.FileMissing);

    public static async Task<byte[]> ReadAsync(IFormFile file)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content);
        return content.ToArray();
    }
}
