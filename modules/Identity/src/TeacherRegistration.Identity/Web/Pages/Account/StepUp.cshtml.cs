using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.StepUp;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>Gives the second factor anew; opened beside a form that asked for it, which is sent again afterwards.</summary>
[NoPermissionRequired]
internal sealed class StepUpModel(StepUpAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? AuthenticatorCode { get; set; }

    [BindProperty]
    public string? AgencyCode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public bool WasSent { get; private set; }

    public LoginStatus Status { get; private set; } = null!;

    private string Token => Request.Cookies[SessionCookies.Session]!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostSendAsync()
    {
        try
        {
            await service.SendAsync(Token);
            WasSent = true;
            await LoadAsync();
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    public Task<IActionResult> OnPostAsync() => GiveAsync(SecondFactor.Sms, Code);

    public Task<IActionResult> OnPostAuthenticatorAsync() => GiveAsync(SecondFactor.Authenticator, AuthenticatorCode);

    public Task<IActionResult> OnPostAgencyAsync() => GiveAsync(SecondFactor.AgencyCode, AgencyCode);

    private async Task<IActionResult> GiveAsync(SecondFactor factor, string? code)
    {
        try
        {
            await service.GiveAsync(Token, factor, code);
            return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage(new { done = true });
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    private async Task LoadAsync() => Status = await service.GetStatusAsync(Token);
}
