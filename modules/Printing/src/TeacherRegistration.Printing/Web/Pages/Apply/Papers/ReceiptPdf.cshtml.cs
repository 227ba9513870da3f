using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.Web.Pages.Apply.Papers;

/// <summary>下载受理凭证: once the point has issued it, the applicant has it too.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class ReceiptPdfModel(ReceiptAppService service, ReceiptTemplate template, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var receipt = await service.GetAsync(id);
        var content = ReceiptComposer.ContentOf(receipt);
        var pdf = PrintGuard.Reporting(() => template.Render(content));
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf", $"{receipt.Number}.pdf");
    }
}
