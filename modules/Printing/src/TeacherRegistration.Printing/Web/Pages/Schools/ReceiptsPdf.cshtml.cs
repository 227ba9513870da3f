using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
internal sealed class ReceiptsPdfModel(SchoolReceiptAppService service, ReceiptTemplate template, AuditScope scope, AuditWriter audit) : PageModel
{
    /// <param name="school">The school.</param>
    /// <param name="from">When they were issued, in Unix seconds.</param>
    public async Task<IActionResult> OnGetAsync(string? school, [BindRequired] long from)
    {
        if (!ModelState.IsValid)
        {
            // No such run.
            return NotFound();
        }

        var run = await service.GetRunAsync(school ?? "", DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(from, 0, uint.MaxValue)).UtcDateTime);
        var pdf = PrintGuard.Reporting(() => template.RenderAll([.. run.Select(ReceiptComposer.ContentOf)]));
        scope.Reason = school;
        await audit.WriteAloneAsync(Response.StatusCode);
        return File(pdf, "application/pdf");
    }
}
