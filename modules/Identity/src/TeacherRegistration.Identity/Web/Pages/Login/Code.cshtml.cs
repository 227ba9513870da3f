using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.LoginRequests;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Login;

/// <summary>
/// Second step of the login: the code from the text message, or one of the other ways. All of them are on this one page: after the password
/// alone no other opens (AUTH-1).
/// </summary>
[AllowAnonymous]
internal sealed class CodeModel(LoginAppService service, LoginFinishAppService finish, AskForHelpAppService help, FormPost post) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? AuthenticatorCode { get; set; }

    [BindProperty]
    public string? RecoveryCode { get; set; }

    [BindProperty]
    public string? AgencyCode { get; set; }

    [BindProperty]
    public string? Message { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    public LoginStatus? Status { get; private set; }

    public bool WasResent { get; private set; }

    /// <summary>Whether what is wrong belongs to one of the other ways, which then stay open; a wrong code of the message leaves them closed.</summary>
    public bool OtherWayFailed => !ModelState.IsValid && ModelState[nameof(Code)]?.Errors.Count is null or 0;

    private string? Token => Request.Cookies[SessionCookies.Attempt];

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Status is null ? RedirectToPage("/Login/Index") : Page();
    }

    public Task<IActionResult> OnPostAsync() => FinishAsync(SecondFactor.Sms, Code);

    public Task<IActionResult> OnPostAuthenticatorAsync() => FinishAsync(SecondFactor.Authenticator, AuthenticatorCode);

    public Task<IActionResult> OnPostRecoveryAsync() => FinishAsync(SecondFactor.RecoveryCode, RecoveryCode);

    public Task<IActionResult> OnPostAgencyAsync() => FinishAsync(SecondFactor.AgencyCode, AgencyCode);

    public async Task<IActionResult> OnPostResendAsync()
    {
        try
        {
            await service.ResendAsync(Token);
            WasResent = true;
            await LoadAsync();
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    public Task<IActionResult> OnPostHelpAsync() => post.RunAsync(
        this,
        async () =>
        {
            await help.AskAsync(Token, Message);
            return Url.Page("/Login/Code", new { returnUrl = ReturnUrl, asked = true })!;
        },
        LoadAsync);

    private async Task<IActionResult> FinishAsync(SecondFactor factor, string? code)
    {
        try
        {
            var result = await finish.FinishAsync(Token, factor, code, ClientOf.Request(HttpContext));
            SessionCookies.Remove(Response, SessionCookies.Attempt);
            SessionCookies.Set(Response, SessionCookies.Session, result.SessionToken);
            SessionCookies.SetDevice(Response, result.DeviceToken);
            var next = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";
            return result.Detour switch
            {
                LoginDetour.ChangePassword => LocalRedirect("/account/security?expired=true"),
                LoginDetour.ReadNotice => RedirectToPage("/Account/LoginNotice", new { returnUrl = next }),
                _ => LocalRedirect(next),
            };
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    private async Task LoadAsync() => Status = await service.FindStatusAsync(Token);
}
