using Microsoft.Extensions.DependencyInjection;

namespace TeacherRegistration.Framework.Tenancy;

/// <summary>Service scopes that work for one agency outside a request: seeding, jobs, the command line.</summary>
public static class TenantScopes
{
    /// <summary>A scope whose current tenant is the agency.</summary>
    /// <param name="services">The root container.</param>
    /// <param name="tenantId">The agency.</param>
    /// <param name="provinceId">The agency of its province.</param>
    public static AsyncServiceScope CreateTenantScope(this IServiceProvider services, Guid tenantId, Guid provinceId)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId, provinceId);
        return scope;
    }
}
