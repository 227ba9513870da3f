using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Applicants;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Applications;

/// <summary>撤回 of an application: it cannot be undone, so that it is asked for on a page of its own.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class WithdrawModel(MyApplicationAppService applications, EditAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    public MyApplication Application { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        Version = Application.Case.Version;
        return Application.MayBeEdited ? Page() : LocalRedirect(ApplyAddress.Application(id));
    }

    public Task<IActionResult> OnPostAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            await service.WithdrawAsync(id, Version, HttpContext.RequestAborted);
            return ApplyAddress.Application(id);
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id) => Application = await applications.GetAsync(id);
}
