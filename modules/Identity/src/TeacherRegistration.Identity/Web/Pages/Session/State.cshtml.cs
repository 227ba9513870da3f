using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Session;

/// <summary>How long the session still lasts, for the script that warns before its end. Asking does not prolong it; 继续使用 does.</summary>
[NoPermissionRequired]
[NotActivity]
internal sealed class StateModel(SessionAppService sessions, IDatabaseProvider provider, IRequestClock clock) : PageModel
{
    public IActionResult OnGet() => new JsonResult(new { secondsLeft = SecondsLeft() });

    public async Task<IActionResult> OnPostAsync()
    {
        using (await provider.EnterWriteAsync())
        {
            await sessions.TouchAsync(Request.Cookies[SessionCookies.Session]!);
        }

        return new NoContentResult();
    }

    private int SecondsLeft() => (int)HttpContext.Features.Get<SessionFeature>()!.Session.TimeLeft(clock.UtcNow).TotalSeconds;
}
