using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>The applicants' login: ID number and password, then the code; and the way to the other ways in.</summary>
[AllowAnonymous]
internal sealed class IndexModel(LoginAppService service, ApplicantAccounts accounts, FormPost post, ICurrentUser user) : PageModel
{
    [BindProperty]
    public string? IdNumber { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether a form met the end of its session.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Lost { get; set; }

    /// <summary>Whether an account was closed just now; anybody may open that address.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    /// <summary>Why the browser's last session is over; null when nothing is to be told.</summary>
    public SessionEnd? End { get; private set; }

    /// <summary>Whether the password was right and the number on file takes no code.</summary>
    public bool HasNoPhone { get; private set; }

    public IActionResult OnGet()
    {
        if (user.IsSignedIn)
        {
            return LocalRedirect(ApplicantSignIn.Home);
        }

        if (HttpContext.Features.Get<SessionFeature>() is { } ended)
        {
            End = ended.End;
            SessionCookies.Remove(Response, SessionCookies.ApplicantSession);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            var step = await service.StartAsync(
                AccountSide.Applicant,
                accounts.LoginNameOf(Require(IdNumber, IdentityErrorCodes.IdNumberMissing, nameof(IdNumber))),
                Require(Password, IdentityErrorCodes.PasswordMissing, nameof(Password)),
                ClientOf.Request(HttpContext),
                Request.Cookies[SessionCookies.ApplicantAttempt]);
            SessionCookies.Set(Response, SessionCookies.ApplicantAttempt, step.AttemptToken);
            HasNoPhone = step.MissingPhone is not null;
            return step.Refusal is { } refusal ? await post.RefuseAsync(this, refusal)
                : HasNoPhone ? Page()
                : RedirectToPage("/Apply/Code", new { returnUrl = ReturnUrl });
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private static string Require(string? value, string code, string field) =>
        string.IsNullOrWhiteSpace(value) ? throw new BusinessRuleException(code) { Field = field } : value;
}
