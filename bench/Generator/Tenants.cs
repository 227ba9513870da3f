using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Generator;

internal static class Tenants
{
    /// <summary>The entity as one of that agency.</summary>
    public static T In<T>(this T entity, Guid tenantId)
        where T : IMultiTenant
    {
        entity.TenantId = tenantId;
        return entity;
    }
}
