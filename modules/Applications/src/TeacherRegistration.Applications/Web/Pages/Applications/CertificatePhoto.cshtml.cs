using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>The photo of a certificate, for the pages of the case; none of a system-issued one is shown (rule 46).</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class CertificatePhotoModel(IApplicationIntegrationService service, CertificatePhotos photos, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var opened = await service.GetCaseAsync(id);
        if (opened.Certificate.Origin == CertificateOrigin.SystemIssued || await photos.FindAsync(id) is not { } photo)
        {
            return NotFound();
        }

        await audit.WriteAloneAsync(Response.StatusCode);
        return File(photo, "image/jpeg");
    }
}
