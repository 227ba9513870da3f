using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Login;

/// <summary>Second step of the login: the code from the text message.</summary>
[AllowAnonymous]
internal sealed class CodeModel(LoginAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string? MaskedPhone { get; private set; }

    public bool WasResent { get; private set; }

    private string? Token => Request.Cookies[SessionCookies.Attempt];

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return MaskedPhone is null ? RedirectToPage("/Login/Index") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            var session = await service.FinishAsync(Token, Code?.Trim() ?? "");
            SessionCookies.Remove(Response, SessionCookies.Attempt);
            SessionCookies.Set(Response, SessionCookies.Session, session);
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

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

    private async Task LoadAsync() => MaskedPhone = await service.FindMaskedPhoneAsync(Token);
}
