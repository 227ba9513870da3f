using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>账号安全: the own password (rules 8 and 9).</summary>
[NoPermissionRequired]
internal sealed class SecurityModel(PasswordAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? RepeatedPassword { get; set; }

    public bool Changed { get; private set; }

    public void OnGet(bool changed) => Changed = changed;

    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        () => service.HashAsync(new ChangePasswordInput
        {
            CurrentPassword = CurrentPassword ?? "",
            NewPassword = NewPassword ?? "",
            RepeatedPassword = RepeatedPassword ?? "",
        }),
        async hash =>
        {
            await service.ChangeAsync(hash, Request.Cookies[SessionCookies.Session]!);
            return "/account/security?changed=true";
        });
}
