using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>个人中心: open all year, whether somebody takes applications or not.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class IndexModel(PersonalRecordAppService service, IApplicantProfile applicants) : PageModel
{
    public RecordFacts Facts { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var applicant = await applicants.GetAsync(HttpContext.RequestAborted);
        Facts = new RecordFacts(await service.GetAsync(applicant.AccountId), Draft: null, applicant);
    }
}
