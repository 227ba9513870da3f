using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Authenticators;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>The own authenticator app: QR code and key for setting it up, its recovery codes, its removal.</summary>
[NoPermissionRequired]
internal sealed class AuthenticatorModel(AuthenticatorAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? SetupCode { get; set; }

    public bool Removed { get; private set; }

    public AuthenticatorSetup Setup { get; private set; } = null!;

    /// <summary>The new recovery codes; on the answer that made them, and never again.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task OnGetAsync(bool removed)
    {
        Removed = removed;
        await LoadAsync();
    }

    public Task<IActionResult> OnPostBeginAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.BeginAsync();
            return "/account/authenticator";
        },
        LoadAsync);

    public Task<IActionResult> OnPostConfirmAsync() => post.ShowAsync(
        this, () => service.ConfirmAsync(SetupCode), codes => RecoveryCodes = codes, LoadAsync);

    public Task<IActionResult> OnPostRecoveryAsync() => post.ShowAsync(
        this, service.RenewRecoveryCodesAsync, codes => RecoveryCodes = codes, LoadAsync);

    public Task<IActionResult> OnPostRemoveAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.RemoveAsync();
            return "/account/authenticator?removed=true";
        },
        LoadAsync);

    private async Task LoadAsync() => Setup = await service.GetAsync();
}
