using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Printing.Application.Forms;

namespace TeacherRegistration.Printing.Web.Pages.Apply.Papers;

/// <summary>下载申请表: the applicant's own, in every state (SPEC §3.5).</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class FormPdfModel(FormAppService service, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var (pdf, fileName) = await service.RenderAsync(id);
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf", fileName);
    }
}
