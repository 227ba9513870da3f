using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.EntityFrameworkCore;

/// <summary>Has applicants told of every later end of a published 网报计划 or of a point in it, whichever page sets it.</summary>
internal sealed class ExtendedWindows(IWindowExtensions extensions) : IDerivedRows
{
    public async Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var filings = context.ChangeTracker.Entries<ApplicationPlan>().Where(entry => EndsLater(entry, nameof(ApplicationPlan.EndsAt))).Select(entry => entry.Entity).ToList();
        var points = context.ChangeTracker.Entries<PointArrangement>().Where(entry => EndsLater(entry, nameof(PointArrangement.EndsAt))).Select(entry => entry.Entity).ToList();
        if (filings.Count + points.Count == 0)
        {
            return;
        }

        var ids = filings.Select(filing => filing.Id).Concat(points.Select(point => point.ApplicationPlanId)).Distinct().ToList();
        var published = await context.Set<ApplicationPlan>()
            .Where(filing => ids.Contains(filing.Id))
            .Join(context.Set<RegistrationPlan>().Where(plan => plan.PublishedAt != null), filing => filing.RegistrationPlanId, plan => plan.Id, (filing, _) => filing.Id)
            .ToListAsync(cancellationToken);
        foreach (var filing in filings.Where(filing => published.Contains(filing.Id)))
        {
            extensions.AnnounceFiling(filing.Id, filing.EndsAt);
        }

        foreach (var alike in points.Where(point => published.Contains(point.ApplicationPlanId)).GroupBy(point => (point.ApplicationPlanId, point.EndsAt)))
        {
            extensions.AnnounceConfirmation(alike.Key.ApplicationPlanId, [.. alike.Select(point => point.PointId)], alike.Key.EndsAt);
        }
    }

    private static bool EndsLater(EntityEntry entry, string end) =>
        entry.State == EntityState.Modified && (DateTime)entry.CurrentValues[end]! > (DateTime)entry.OriginalValues[end]!;
}
