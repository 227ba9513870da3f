using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Application.LoginRequests;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.LoginRequests;

/// <summary>Who of the agency asked for help because no code arrives.</summary>
[RequirePermission(IdentityPermissions.UsersManage)]
internal sealed class IndexModel(LoginRequestAppService service) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Answered { get; set; }

    public bool Noted { get; private set; }

    public LoginRequestPage Requests { get; private set; } = null!;

    public async Task OnGetAsync(bool noted, [FromQuery] int page = 1)
    {
        Noted = noted;
        Requests = await service.GetPageAsync(Answered, Math.Max(1, page));
    }
}
