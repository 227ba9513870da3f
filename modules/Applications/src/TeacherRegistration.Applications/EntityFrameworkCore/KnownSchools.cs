using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Schools;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

/// <summary>Counts the schools that applications name, where they are filed and where the name is corrected.</summary>
internal sealed class KnownSchools(ICurrentTenant tenant) : IDerivedRows
{
    public async Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var changes = context.ChangeTracker.Entries<OnlineApplication>()
            .SelectMany(entry => entry.CountChanges())
            .Select(change => (Name: SchoolOf(change.Values), change.By))
            .GroupBy(change => change.Name, (name, all) => (Name: name, By: all.Sum(change => change.By)))
            .Where(change => change.By != 0)
            .OrderBy(change => change.Name, StringComparer.Ordinal);
        foreach (var (name, by) in changes.ToList())
        {
            var agencyId = tenant.Id!.Value;
            var changed = await context.Set<KnownSchool>()
                .Where(row => row.Id == agencyId && row.Name == name)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.Applications, it => it.Applications + by), cancellationToken);
            if (changed == 0 && by > 0)
            {
                context.Add(new KnownSchool(agencyId, tenant.ProvinceId!.Value, name, by));
            }
        }
    }

    private static string SchoolOf(PropertyValues values) => values.GetValue<string>(nameof(OnlineApplication.School));
}
