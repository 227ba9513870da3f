using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.Web.Pages.Verify;

/// <summary>The public check of a receipt: the QR code leads here.</summary>
[AllowAnonymous]
internal sealed class IndexModel(VerificationAppService service) : PageModel
{
    public Verification? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code)
    {
        if (code is null)
        {
            return Page();
        }

        Found = await service.FindAsync(code);
        return Found is null ? NotFound() : Page();
    }
}
