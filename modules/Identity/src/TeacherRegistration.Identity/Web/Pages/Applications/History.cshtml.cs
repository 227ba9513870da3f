using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Application.Auditing;

namespace TeacherRegistration.Identity.Web.Pages.Applications;

/// <summary>Who changed what in a case, and why: for those who work on it. Who only read it stands in 审计日志.</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class HistoryModel(AuditLogAppService service, AuditWriter audit) : PageModel
{
    public ApplicationHead Application { get; private set; } = null!;

    public AuditPage List { get; private set; } = new([], null);

    /// <summary>Whether the user may see the readers too.</summary>
    public bool MaySeeReads => service.MaySeeHistory;

    public async Task OnGetAsync(Guid id, long? before)
    {
        (List, Application) = await service.GetChangesAsync(id, before);
        await audit.WriteAloneAsync(Response.StatusCode);
    }
}
