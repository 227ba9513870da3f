using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;

namespace TeacherRegistration.Identity.Web.Pages.Applications;

/// <summary>申请人账号 of a case: bound or not, its phone; for those who have the ID card before them. Opening it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class AccountModel(ApplicantDeskAppService service, FormPost post, AuditWriter audit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    /// <summary>Whether it has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public ApplicantDesk Desk { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        await audit.WriteAloneAsync(Response.StatusCode);
    }

    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.SettleAsync(Id, Version, Phone);
            return $"/applications/{Id}/account?done=true";
        },
        LoadAsync);

    private async Task LoadAsync() => Desk = await service.GetAsync(Id);
}
