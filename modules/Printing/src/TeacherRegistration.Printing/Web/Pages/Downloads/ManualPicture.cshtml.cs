using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application.Manual;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>A picture of the manual.</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class ManualPictureModel : PageModel
{
    public IActionResult OnGet(string name) => ManualBook.OpenPicture(name) is { } picture ? File(picture, "image/png") : NotFound();
}
