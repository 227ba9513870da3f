using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Importing;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>Export of users: by POST, as it leaves a record.</summary>
[RequirePermission(IdentityPermissions.UsersView)]
internal sealed class ExportModel(UserExportAppService service, FormPost post) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            return await service.ExportAsync(HttpContext.RequestAborted);
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }
}
