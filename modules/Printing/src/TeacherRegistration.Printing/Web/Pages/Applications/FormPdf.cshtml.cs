using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Forms;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Web.Pages.Applications;

/// <summary>打印申请表: the form with the present data, as a file to keep (rules 94 and 96).</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class FormPdfModel(IApplicationIntegrationService applications, FormComposer composer, ApplicationFormTemplate template, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var opened = await applications.GetCaseAsync(id);
        var content = await composer.ComposeAsync(opened);
        var pdf = PrintGuard.Reporting(() => template.Render(content));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf", $"{FormTexts.Title}-{opened.ApplicationNumber}.pdf");
    }
}
