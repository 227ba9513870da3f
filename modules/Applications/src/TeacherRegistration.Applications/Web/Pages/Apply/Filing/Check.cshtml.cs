using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Contracts;
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
    public long RecordVersion { get; set; }

    /// <summary>Of the certificate as it was shown: 证书库 may have it since, or no more.</summary>
    [BindProperty]
    public CertificateOrigin? Origin { get; set; }

    [BindProperty]
    public bool Promise { get; set; }

    public CheckView Check { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        (Version, RecordVersion, Origin) = (Check.View.Draft.Version, Check.View.Record.Version, Check.View.Record.File.CertificateOf(Check.View.Draft)?.Info.Origin);
        return Check.View.Missing.Count == 0 ? Page() : LocalRedirect(ApplyAddress.Draft(id));
    }

    public Task<IActionResult> OnPostAsync(Guid id) => post.RunAsync(
        this,
        () => submission.PrepareAsync(id, Promise, new CheckedRecord(RecordVersion, Origin), HttpContext.RequestAborted),
        async record =>
        {
            await submission.SubmitAsync(id, Version, record, HttpContext.RequestAborted);
            return ApplyAddress.Application(id);
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id) => Check = await service.GetAsync(id, HttpContext.RequestAborted);
}
