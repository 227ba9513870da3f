using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Application.Sessions;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>账号安全: the own password, authenticator, sessions and latest logins (rules 8 and 9, decision 16).</summary>
[NoPermissionRequired]
internal sealed class SecurityModel(PasswordAppService service, AccountSecurityAppService security, PasswordRules rules, FormPost post) : PageModel
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? RepeatedPassword { get; set; }

    public bool Changed { get; private set; }

    public bool Ended { get; private set; }

    /// <summary>Whether the password must be changed before anything else.</summary>
    public bool Expired { get; private set; }

    public bool IsClassified => rules.IsClassified;

    public AccountSecurity Security { get; private set; } = null!;

    private string Token => Request.Cookies[SessionCookies.Session]!;

    public async Task OnGetAsync(bool changed, bool ended, bool expired)
    {
        (Changed, Ended, Expired) = (changed, ended, expired);
        await LoadAsync();
    }

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
            await service.ChangeAsync(hash, Token);
            return "/account/security?changed=true";
        },
        LoadAsync);

    public Task<IActionResult> OnPostEndAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            await security.EndAsync(id);
            return "/account/security?ended=true";
        },
        LoadAsync);

    public Task<IActionResult> OnPostEndOthersAsync() => post.RunAsync(
        this,
        async () =>
        {
            await security.EndOthersAsync(Token);
            return "/account/security?ended=true";
        },
        LoadAsync);

    private async Task LoadAsync() => Security = await security.GetAsync(Token);
}
