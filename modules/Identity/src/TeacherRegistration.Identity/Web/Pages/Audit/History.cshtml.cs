using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Application.Auditing;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Audit;

/// <summary>One case's whole history: every write with before and after, and everybody who read it (AU-1).</summary>
[RequirePermission(IdentityPermissions.AuditView)]
internal sealed class HistoryModel(AuditLogAppService service) : PageModel
{
    public Guid Id { get; private set; }

    public string? ApplicationNumber { get; private set; }

    public AuditPage List { get; private set; } = new([], null);

    public bool IsOfPlatform => service.IsOfPlatform;

    public async Task OnGetAsync(Guid id, long? before)
    {
        Id = id;
        (List, ApplicationNumber) = await service.GetHistoryAsync(id, before);
    }
}
