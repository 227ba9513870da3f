using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Auditing;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Audit;

/// <summary>审计日志: who did what to what, and who read it.</summary>
[RequirePermission(IdentityPermissions.AuditView)]
internal sealed class IndexModel(AuditLogAppService service, AuditExport export, FormPost post, IRequestClock clock)
    : AuditListModel(service, export, post, clock)
{
    private readonly AuditLogAppService service = service;

    public override bool IsSecurityLog => false;

    public override string Address => "/audit";

    protected override Task<AuditPage> SearchAsync(AuditFilter filter) => service.SearchAsync(filter);
}
