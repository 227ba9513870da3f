using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application.Files;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>One published file, as an attachment: a browser keeps it and opens nothing (FL-5).</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class FileModel(DownloadAppService service) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var file = await service.OpenAsync(id);
        // What a browser fetches ahead, nobody has downloaded.
        if (HttpMethods.IsGet(Request.Method) && !Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase))
        {
            await service.CountAsync(id);
        }

        return File(file.Bytes, file.ContentType, file.Name);
    }
}
