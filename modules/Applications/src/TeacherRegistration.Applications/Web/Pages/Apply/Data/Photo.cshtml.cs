using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>A photo that the applicant has uploaded.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class PhotoModel(PhotoAppService service) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, PhotoKind kind, Guid subjectId) =>
        ModelState.IsValid ? File(await service.GetAsync(id, subjectId, kind), "image/jpeg") : NotFound();
}
