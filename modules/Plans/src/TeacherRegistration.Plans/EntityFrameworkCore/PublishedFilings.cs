using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.EntityFrameworkCore;

/// <summary>Keeps the directory of 网报计划 as the agency's own rows are, from the publication of the plan on.</summary>
internal sealed class PublishedFilings(ICurrentTenant tenant) : IDerivedRows
{
    public async Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var plans = context.ChangeTracker.Entries<RegistrationPlan>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity.Id);
        var parts = context.ChangeTracker.Entries<ApplicationPlan>().Where(IsChange).Select(entry => entry.Entity.RegistrationPlanId);
        foreach (var id in plans.Concat(parts).Distinct().ToList())
        {
            var plan = context.ChangeTracker.Entries<RegistrationPlan>().FirstOrDefault(entry => entry.Entity.Id == id)?.Entity
                ?? await context.Set<RegistrationPlan>().AsTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
            if (plan?.PublishedAt is not null)
            {
                await UpdateAsync(context, plan, cancellationToken);
            }
        }
    }

    private static bool IsChange(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private async Task UpdateAsync(AppDbContext context, RegistrationPlan plan, CancellationToken cancellationToken)
    {
        // What is tracked already stays as it was changed; the rest joins it.
        await context.Set<ApplicationPlan>().AsTracking().Where(row => row.RegistrationPlanId == plan.Id).LoadAsync(cancellationToken);
        var filings = context.ChangeTracker.Entries<ApplicationPlan>()
            .Where(entry => entry.State != EntityState.Deleted && entry.Entity.RegistrationPlanId == plan.Id)
            .Select(entry => entry.Entity)
            .ToList();
        var known = await context.Set<PublishedFiling>().AsTracking().Where(row => row.RegistrationPlanId == plan.Id).ToDictionaryAsync(row => row.Id, cancellationToken);
        context.RemoveRange(known.Values.Where(row => filings.All(filing => filing.Id != row.Id)));
        foreach (var filing in filings)
        {
            if (!known.TryGetValue(filing.Id, out var row))
            {
                context.Add(row = new PublishedFiling(filing.Id, plan.Id, tenant.Id!.Value, tenant.ProvinceId!.Value));
            }

            row.Follow(filing.Content, plan.Year, plan.TerminatedAt);
        }
    }
}
