using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Exports;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>
/// How far an export is, and its file (recorded) once it is made; for the one who asked for it. It asks by itself, which keeps no session alive.
/// </summary>
[NotActivity]
[RequirePermission(ApplicationsPermissions.Export)]
internal sealed class ExportJobModel(ApplicationExportAppService service, AuditWriter audit, IRequestClock clock) : PageModel
{
    public ApplicationExport Export { get; private set; } = null!;

    public int Percent => Export.Total == 0 ? 100 : 100 * Export.Written / Export.Total;

    public bool IsThere => Export.IsThere(clock.UtcNow);

    public async Task OnGetAsync(Guid id) => Export = await service.GetAsync(id, HttpContext.RequestAborted);

    public async Task<IActionResult> OnGetFileAsync(Guid id)
    {
        var file = await service.FetchAsync(id, HttpContext.RequestAborted);
        await audit.WriteAloneAsync(Response.StatusCode);
        return file;
    }
}
