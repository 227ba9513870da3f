using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Links;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>Where a one-time link leads: the person sets the own password. A link that is unknown, used or expired looks the same: 404.</summary>
[AllowAnonymous]
internal sealed class ActivateModel(ActivationAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? RepeatedPassword { get; set; }

    /// <summary>What the authenticator app shows; for the platform's accounts, which log in by it.</summary>
    [BindProperty]
    public string? SetupCode { get; set; }

    public ActivationDto? Account { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        Response.StatusCode = Account is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        () => service.HashAsync(Token, NewPassword ?? "", RepeatedPassword ?? ""),
        async hash =>
        {
            await service.ActivateAsync(Token, hash, SetupCode);
            return "/account/activated";
        },
        LoadAsync);

    private async Task LoadAsync() => Account = await service.FindAsync(Token);
}
