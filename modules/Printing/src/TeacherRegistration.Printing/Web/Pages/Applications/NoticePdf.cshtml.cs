using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Notices;

namespace TeacherRegistration.Printing.Web.Pages.Applications;

/// <summary>The 一次性告知单 of a case that is 材料不全, as a PDF.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class NoticePdfModel(NoticeAppService service, NoticeTemplate template, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var content = await service.GetAsync(id);
        var pdf = PrintGuard.Reporting(() => template.Render(content));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf");
    }
}
