using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>A photo of a case, for its pages; none of a system-issued certificate is shown (rule 46).</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class PhotoModel(IApplicationIntegrationService service, ApplicationPhotos photos, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, PhotoKind kind)
    {
        var opened = await service.GetCaseAsync(id);
        var isShown = kind == PhotoKind.Portrait || opened.Certificate.Origin != CertificateOrigin.SystemIssued;
        if (!ModelState.IsValid || !isShown || await photos.FindAsync(kind, id) is not { } photo)
        {
            return NotFound();
        }

        await audit.WriteAloneAsync(Response.StatusCode);
        return File(photo, "image/jpeg");
    }
}
