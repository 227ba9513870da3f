using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Application.Schools;

namespace TeacherRegistration.Printing.Web.Pages.Schools;

/// <summary>The receipts of a school issued by one press, as one PDF in the order of the roster.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class ReceiptsPdfModel(SchoolReceiptAppService service, ReceiptTemplate template, AuditWriter audit) : PageModel
{
    /// <param name="school">The school.</param>
    /// <param name="run">The run; what is none is not there.</param>
    public async Task<IActionResult> OnGetAsync(string? school, Guid run)
    {
        var receipts = await service.GetRunAsync(school ?? "", run);
        var pdf = PrintGuard.Reporting(() => template.RenderAll([.. receipts.Select(ReceiptComposer.ContentOf)]));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf");
    }
}
