using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.AgencyCodes;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.LoginRequests;

/// <summary>A one-time code for a user who asked by phone or at the door.</summary>
[RequirePermission(IdentityPermissions.UsersManage)]
internal sealed class IssueModel(AgencyCodeAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public HelpedAccount Person { get; private set; } = null!;

    /// <summary>The issued code; on this one answer, and never again.</summary>
    public string? IssuedCode { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() => post.ShowAsync(this, () => service.IssueAsync(Id, Reason), code => IssuedCode = code, LoadAsync);

    private async Task LoadAsync() => Person = await service.GetAsync(Id);
}
