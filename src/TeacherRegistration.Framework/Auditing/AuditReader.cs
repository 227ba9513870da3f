using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>The records the current user may read; the caller demands the permission.</summary>
public sealed class AuditReader(AppDbContext context, ICurrentTenant tenant, ICurrentUser user)
{
    /// <summary>The own agency's records; all records for a user of the platform.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public IQueryable<AuditRecord> Query()
    {
        var records = context.Set<AuditRecord>().AsNoTracking();
        return !user.IsSignedIn
            ? throw new InvalidOperationException("Nobody is signed in.")
            : tenant.Id is { } agency ? records.Where(record => record.TenantId == agency) : records;
    }

    /// <summary>Whether the user reads over all agencies: then what users wrote and changed stays hidden (AZ-11).</summary>
    public bool IsOfPlatform => tenant.Id is null;
}
