using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Applications;

/// <summary>我的申报: all applications of the person; of a single one its own page.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class IndexModel(IOwnApplications service) : PageModel
{
    public IReadOnlyList<OwnApplication> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Rows = await service.GetAllAsync();
        return Rows.Count == 1 ? LocalRedirect($"/apply/applications/{Rows[0].Id}") : Page();
    }
}
