using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>The applicant's photo of a certificate that the national system did not issue (rule 47).</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class CertificatePhotoModel(IApplicationIntegrationService service, IBlobStore blobs, ICurrentTenant tenant) : PageModel
{
    public const string Container = "certificate-photos";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var opened = await service.GetCaseAsync(id);
        return opened.Certificate.Origin != CertificateOrigin.SystemIssued && await blobs.FindAsync(Container, tenant.Id!.Value, id) is { } photo
            ? File(photo, "image/jpeg")
            : NotFound();
    }
}
