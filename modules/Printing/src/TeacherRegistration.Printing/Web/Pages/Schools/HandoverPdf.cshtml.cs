using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Schools;

namespace TeacherRegistration.Printing.Web.Pages.Schools;

/// <summary>The 交接单 of a school, as a PDF: a copy for each side.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class HandoverPdfModel(SchoolPaperAppService service, SchoolPaperTemplate template, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? school)
    {
        var content = await service.GetAsync(school);
        var pdf = PrintGuard.Reporting(() => template.RenderHandover(content));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf");
    }
}
