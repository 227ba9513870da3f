using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.Web.Pages.Applications;

/// <summary>The issued receipt as a PDF; a reprint says so in its foot (rule 11).</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class ReceiptPdfModel(ReceiptAppService service, ReceiptTemplate template, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var receipt = await service.GetAsync(id);
        var content = ReceiptComposer.ContentOf(receipt);
        var pdf = PrintGuard.Reporting(() => template.Render(content));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf");
    }
}
