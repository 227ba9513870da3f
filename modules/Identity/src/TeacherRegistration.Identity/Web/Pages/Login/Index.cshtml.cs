using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Login;

/// <summary>First step of the login: user name and password.</summary>
[AllowAnonymous]
internal sealed class IndexModel(LoginAppService service, FormPost post, ICurrentUser user) : PageModel
{
    [BindProperty]
    public string? LoginName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether a form met the end of its session.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Lost { get; set; }

    /// <summary>Why the browser's last session is over; null when nothing is to be told.</summary>
    public SessionEnd? End { get; private set; }

    /// <summary>Set when the password was right and there is no number to send a code to.</summary>
    public string? MaskedPhone { get; private set; }

    /// <summary>Whether the password was right and the second step has other ways than the code that was not sent.</summary>
    public bool HasOtherWays { get; private set; }

    public IActionResult OnGet()
    {
        if (user.IsSignedIn)
        {
            return LocalRedirect("/");
        }

        if (HttpContext.Features.Get<SessionFeature>() is { } ended)
        {
            End = ended.End;
            SessionCookies.Remove(Response, SessionCookies.Session);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            var step = await service.StartAsync(
                AccountSide.Staff,
                Require(LoginName, IdentityErrorCodes.LoginNameMissing, nameof(LoginName)).Trim(),
                Require(Password, IdentityErrorCodes.PasswordMissing, nameof(Password)),
                ClientOf.Request(HttpContext),
                Request.Cookies[SessionCookies.Attempt]);
            SessionCookies.Set(Response, SessionCookies.Attempt, step.AttemptToken);
            if (step is { Refusal: null, MissingPhone: null })
            {
                return RedirectToPage("/Login/Code", new { returnUrl = ReturnUrl });
            }

            HasOtherWays = true;
            MaskedPhone = step.MissingPhone;
            return step.Refusal is null ? Page() : await post.RefuseAsync(this, step.Refusal);
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private static string Require(string? value, string code, string field) =>
        string.IsNullOrEmpty(value) ? throw new BusinessRuleException(code) { Field = field } : value;
}
