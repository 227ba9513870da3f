using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Filing;

/// <summary>核对并提交: all answers once more, what the point will ask, the promise, and the submission.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class CheckModel(CheckAppService service, SubmissionAppService submission, FormPost post) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public bool Promise { get; set; }

    public CheckView Check { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        Version = Check.View.Draft.Version;
        return Check.View.Missing.Count == 0 ? Page() : LocalRedirect(ApplyAddress.Draft(id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        PreparedPhotos? prepared = null;
        var answer = await post.RunAsync(
            this,
            async () => prepared = await submission.PrepareAsync(id, Promise, HttpContext.RequestAborted),
            async _ =>
            {
                await submission.SubmitAsync(id, Version, HttpContext.RequestAborted);
                return ApplyAddress.Application(id);
            },
            () => LoadAsync(id));
        if (prepared is not null)
        {
            await submission.TidyAsync(prepared, answer is LocalRedirectResult, CancellationToken.None);
        }

        return answer;
    }

    private async Task LoadAsync(Guid id) => Check = await service.GetAsync(id, HttpContext.RequestAborted);
}
