using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Agencies.Application.Agencies;

/// <summary>Agencies are rows outside all tenants: only the platform's own people touch them, never somebody of an agency, whatever the role.</summary>
internal sealed class PlatformGuard(ICurrentUser user, ICurrentTenant tenant)
{
    public void Demand()
    {
        user.Demand(AgenciesPermissions.AgenciesManage);
        if (tenant.Id is not null)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.Forbidden, RuleViolationKind.Forbidden);
        }
    }

    /// <summary>For what gives or takes rights (AU-4).</summary>
    public void DemandFresh()
    {
        Demand();
        user.DemandFreshFactor();
    }
}
