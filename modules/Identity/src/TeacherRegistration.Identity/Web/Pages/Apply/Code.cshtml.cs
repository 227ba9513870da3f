using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>Second step of the applicants' login: the code from the text message.</summary>
[AllowAnonymous]
internal sealed class CodeModel(LoginAppService service, LoginFinishAppService finish, FormPost post) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public LoginStatus? Status { get; private set; }

    public bool WasResent { get; private set; }

    private string? Token => Request.Cookies[SessionCookies.ApplicantAttempt];

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Status is null ? RedirectToPage("/Apply/Index") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            return ApplicantSignIn.Complete(this, await finish.FinishAsync(Token, SecondFactor.Sms, Code, ClientOf.Request(HttpContext)), ReturnUrl);
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

    private async Task LoadAsync() => Status = await service.FindStatusAsync(Token);
}
