using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Web.Web.Pages;

/// <summary>Home when signed in, login when signed out.</summary>
[AllowAnonymous]
internal sealed class IndexModel(ICurrentUser user, IEnumerable<IModule> modules) : PageModel
{
    public new ICurrentUser User => user;

    /// <summary>What the modules show here.</summary>
    public IEnumerable<string> Parts => modules.SelectMany(module => module.PageParts).Where(part => part.Place == PagePlace.Home).Select(part => part.View);

    public IActionResult OnGet() => user.IsSignedIn ? Page() : LocalRedirect("/login");
}
