using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application.Forms;

namespace TeacherRegistration.Printing.Web.Pages.Applications;

/// <summary>打印申请表 (rule 94). Taking it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class FormPdfModel(FormAppService service, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var (pdf, fileName) = await service.RenderAsync(id);
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf", fileName);
    }
}
