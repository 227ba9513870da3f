using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;

namespace TeacherRegistration.Web.Web.Pages;

/// <summary>The signed-out home: which agencies this service serves, and whom to call.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IAgencyDirectory directory) : PageModel
{
    public IReadOnlyList<AgencySummary> Agencies { get; private set; } = [];

    public async Task OnGetAsync() => Agencies = await directory.GetProvincesAsync(HttpContext.RequestAborted);
}
