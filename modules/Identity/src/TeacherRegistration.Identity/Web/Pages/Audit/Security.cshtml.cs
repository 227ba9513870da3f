using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Auditing;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Audit;

/// <summary>登录日志: logins and their failures, refused permissions, changes of accounts and rights.</summary>
[RequirePermission(IdentityPermissions.SecurityLogView)]
internal sealed class SecurityModel(AuditLogAppService service, AuditExport export, FormPost post, IRequestClock clock)
    : AuditListModel(service, export, post, clock)
{
    private readonly AuditLogAppService service = service;

    public override bool IsSecurityLog => true;

    public override string Address => "/audit/security";

    protected override Task<AuditPage> SearchAsync(AuditFilter filter) => service.SearchSecurityAsync(filter);
}
