using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Agencies.EntityFrameworkCore;

/// <summary>Raises the stamp of an agency with each change of it and of its points, as nodes keep both in memory.</summary>
internal sealed class AgencyChanges(ICurrentTenant tenant) : IDerivedRows
{
    public async Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var changed = context.ChangeTracker.Entries<Agency>().Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity.Id).ToList();
        if (tenant.Id is { } own && context.ChangeTracker.Entries<ConfirmationPoint>().Any(entry => entry.State != EntityState.Unchanged))
        {
            changed.Add(own);
        }

        if (changed.Count > 0)
        {
            await AgencyStamp.RaiseAsync(context.Set<Agency>().Where(agency => changed.Contains(agency.Id)), cancellationToken);
        }
    }
}
