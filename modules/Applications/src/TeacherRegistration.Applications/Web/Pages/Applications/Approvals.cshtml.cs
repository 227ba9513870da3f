using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>审批记录 of one application, all of them (rules 63, 64, 78, 89). Opening it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class ApprovalsModel(IApplicationIntegrationService service, AuditWriter audit) : PageModel
{
    public Guid Id { get; private set; }

    public IReadOnlyList<ApprovalRecordSummary> Records { get; private set; } = [];

    public async Task OnGetAsync(Guid id)
    {
        Id = id;
        Records = await service.GetApprovalsAsync(id);
        await audit.WriteAloneAsync(Response.StatusCode);
    }
}
