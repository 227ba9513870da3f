using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Application.Auditing;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>谁看过我的资料.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class AccessModel(MyAccessAppService service) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public MyAccessPage List { get; private set; } = new([], null);

    public async Task<IActionResult> OnGetAsync(long? before)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        List = await service.GetAsync(Id, before);
        return Page();
    }
}
