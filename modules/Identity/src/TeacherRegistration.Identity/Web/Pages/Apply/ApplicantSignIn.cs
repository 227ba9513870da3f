using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>What the browser gets when an applicant has logged in.</summary>
internal static class ApplicantSignIn
{
    /// <summary>Where a login leads that was asked for by no page.</summary>
    public const string Home = "/apply/applications";

    public static IActionResult Complete(PageModel page, LoginResult result, string? returnUrl)
    {
        SessionCookies.Remove(page.Response, SessionCookies.ApplicantAttempt);
        SessionCookies.Set(page.Response, SessionCookies.ApplicantSession, result.SessionToken);
        SessionCookies.SetDevice(page.Response, result.DeviceToken);
        return page.LocalRedirect(page.Url.IsLocalUrl(returnUrl) ? returnUrl : Home);
    }
}
