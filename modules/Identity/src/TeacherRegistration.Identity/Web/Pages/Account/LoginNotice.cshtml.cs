using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.AgencyCodes;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>After login: a one-time code was used for this account since the last time.</summary>
[NoPermissionRequired]
internal sealed class LoginNoticeModel(LoginNoticeAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<LoginNotice> Notices { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.AcknowledgeAsync(Request.Cookies[SessionCookies.Session]!);
            return Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";
        },
        LoadAsync);

    private async Task LoadAsync() => Notices = await service.GetAsync();
}
