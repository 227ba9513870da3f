using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
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

    /// <summary>Set when the password was right and there is no number to send a code to.</summary>
    public string? MaskedPhone { get; private set; }

    public IActionResult OnGet() => user.IsSignedIn ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            var step = await service.StartAsync(Require(LoginName, IdentityErrorCodes.LoginNameMissing, nameof(LoginName)).Trim(),
                Require(Password, IdentityErrorCodes.PasswordMissing, nameof(Password)),
                HttpContext.Connection.RemoteIpAddress?.ToString() ?? "local");
            if (step.AttemptToken is null)
            {
                MaskedPhone = step.MaskedPhone;
                return Page();
            }

            SessionCookies.Set(Response, SessionCookies.Attempt, step.AttemptToken);
            return RedirectToPage("/Login/Code", new { returnUrl = ReturnUrl });
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private static string Require(string? value, string code, string field) =>
        string.IsNullOrEmpty(value) ? throw new BusinessRuleException(code) { Field = field } : value;
}
