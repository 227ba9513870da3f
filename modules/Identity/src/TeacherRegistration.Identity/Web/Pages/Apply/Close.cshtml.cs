using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Erasure;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Web.Authentication;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>注销账号: what is deleted at once and what the law has kept, before it is asked for; it cannot be undone.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class CloseModel(CloseAccountAppService service, MyAccountAppService accounts, IOwnApplications own, FormPost post, IOptions<AuditOptions> audit) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public bool Understood { get; set; }

    /// <summary>What was filed, and stays with its agency.</summary>
    public IReadOnlyList<OwnApplication> Applications { get; private set; } = [];

    /// <summary>Those that go on without their applicant.</summary>
    public IEnumerable<OwnApplication> Running => Applications.Where(row => row.Status is not (ConfirmationStatus.Withdrawn or ConfirmationStatus.NotAccepted));

    /// <summary>How long records of operations are kept.</summary>
    public int AuditMonths => audit.Value.RetentionMonths;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await post.RunAsync(
            this,
            async () =>
            {
                await service.CloseAsync(Version, Understood, HttpContext.RequestAborted);
                return "/apply?closed=true";
            },
            LoadAsync);
        if (answer is LocalRedirectResult)
        {
            SessionCookies.Remove(Response, SessionCookies.ApplicantSession);
            Response.Headers["Clear-Site-Data"] = "\"cache\"";
        }

        return answer;
    }

    private async Task LoadAsync()
    {
        Applications = await own.GetAllAsync(HttpContext.RequestAborted);
        Version = (await accounts.GetAsync()).Version;
    }
}
