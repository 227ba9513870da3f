using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Schools;

namespace TeacherRegistration.Printing.Web.Pages.Schools;

/// <summary>The 花名册 of a school, as a PDF.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class RosterPdfModel(SchoolPaperAppService service, SchoolPaperTemplate template, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? school)
    {
        var content = await service.GetAsync(school);
        var pdf = PrintGuard.Reporting(() => template.RenderRoster(content));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf");
    }
}
