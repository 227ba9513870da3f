using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Web.Web.Pages;

/// <summary>Home when signed in, login when signed out.</summary>
[AllowAnonymous]
internal sealed class IndexModel(ICurrentUser user) : PageModel
{
    public new ICurrentUser User => user;

    public IActionResult OnGet() => user.IsSignedIn ? Page() : LocalRedirect("/login");
}
