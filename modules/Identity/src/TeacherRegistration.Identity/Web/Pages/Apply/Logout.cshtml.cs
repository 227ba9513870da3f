using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>退出登录 of an applicant: the session ends on the server, and the browser forgets the pages it kept (rule 10).</summary>
[AllowAnonymous]
internal sealed class LogoutModel(SessionAppService sessions, IUnitOfWork unitOfWork) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/apply");

    public async Task<IActionResult> OnPostAsync()
    {
        if (Request.Cookies[SessionCookies.ApplicantSession] is { } token)
        {
            await unitOfWork.RunAsync(async () =>
            {
                await sessions.EndAsync(token);
                return true;
            });
            SessionCookies.Remove(Response, SessionCookies.ApplicantSession);
        }

        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect("/apply");
    }
}
