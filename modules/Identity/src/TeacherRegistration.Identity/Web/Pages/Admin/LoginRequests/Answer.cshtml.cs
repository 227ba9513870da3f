using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.LoginRequests;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.LoginRequests;

/// <summary>One request for help: answered by a one-time code, or by a phone number that was put right.</summary>
[RequirePermission(IdentityPermissions.UsersManage)]
internal sealed class AnswerModel(LoginRequestAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public LoginRequestDto Item { get; private set; } = null!;

    /// <summary>The issued code; on this one answer, and never again.</summary>
    public string? IssuedCode { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostIssueAsync() => post.ShowAsync(
        this, () => service.IssueCodeAsync(Id, Version, Reason), code => IssuedCode = code, LoadAsync);

    public Task<IActionResult> OnPostPhoneAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.NotePhoneAsync(Id, Version);
            return "/admin/login-requests?noted=true";
        },
        LoadAsync);

    private async Task LoadAsync() => Item = await service.GetAsync(Id);
}
