using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.StepUp;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>Gives the code of the own phone anew, and leads back to the page whose form asked for it.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class StepUpModel(StepUpAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public LoginStatus Status { get; private set; } = null!;

    private string Token => Request.Cookies[SessionCookies.ApplicantSession]!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostSendAsync()
    {
        try
        {
            await service.SendAsync(Token);
            await LoadAsync();
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await service.GiveAsync(Token, SecondFactor.Sms, Code);
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : ApplicantSignIn.Home);
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    private async Task LoadAsync() => Status = await service.GetStatusAsync(Token);
}
