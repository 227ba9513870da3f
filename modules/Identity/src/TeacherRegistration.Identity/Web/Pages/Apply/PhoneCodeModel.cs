using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>A form with a phone and the code that was sent to it: 【获取验证码】 leaves the rest of the form as it is.</summary>
internal abstract class PhoneCodeModel(PhoneProof phones, FormPost post) : PageModel
{
    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Whether a code was sent just now.</summary>
    public bool WasSent { get; private set; }

    /// <summary>Seconds until another may be sent.</summary>
    public int SecondsToWait { get; private set; }

    protected string? Token => Request.Cookies[SessionCookies.ApplicantAttempt];

    public async Task<IActionResult> OnPostCodeAsync()
    {
        try
        {
            var phone = PhoneProof.CheckPhone(Phone);
            var token = await phones.SendAsync(phone, ClientOf.Request(HttpContext).Address, Token);
            SessionCookies.Set(Response, SessionCookies.ApplicantAttempt, token);
            (WasSent, SecondsToWait) = (true, await phones.SecondsToWaitAsync(token, phone));
            return Answer();
        }
        catch (BusinessRuleException exception)
        {
            await post.RefuseAsync(this, exception);
            return Answer();
        }
    }

    protected async Task<IActionResult> SignInAsync(Func<LoginClient, Task<LoginResult>> work, string? returnUrl = null)
    {
        try
        {
            return ApplicantSignIn.Complete(this, await work(ClientOf.Request(HttpContext)), returnUrl);
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private IActionResult Answer() => HttpContext.IsHtmx() ? Partial("_PhoneCode", this) : Page();
}
