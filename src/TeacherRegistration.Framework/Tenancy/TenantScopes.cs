using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Security;

namespace TeacherRegistration.Framework.Tenancy;

/// <summary>Service scopes that work for one agency outside a request: seeding, jobs, the command line.</summary>
public static class TenantScopes
{
    /// <summary>A scope whose current tenant is the agency.</summary>
    /// <param name="services">The root container.</param>
    /// <param name="tenantId">The agency.</param>
    /// <param name="provinceId">The agency of its province.</param>
    /// <param name="stamp">The agency's, read for this work, for what is kept of it in memory; null: all is read anew.</param>
    public static AsyncServiceScope CreateTenantScope(this IServiceProvider services, Guid tenantId, Guid provinceId, long? stamp = null)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId, provinceId, stamp);
        return scope;
    }

    /// <summary>The same within a request, for its user: an applicant's pages work with one agency after another.</summary>
    /// <param name="services">The request's services.</param>
    /// <param name="tenantId">The agency.</param>
    /// <param name="provinceId">The agency of its province.</param>
    public static AsyncServiceScope CreateTenantScopeOfUser(this IServiceProvider services, Guid tenantId, Guid provinceId)
    {
        var scope = services.CreateTenantScope(tenantId, provinceId);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignInAs(services.GetRequiredService<CurrentUser>());
        return scope;
    }
}
