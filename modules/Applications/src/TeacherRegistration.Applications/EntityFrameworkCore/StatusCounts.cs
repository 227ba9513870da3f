using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

/// <summary>Counts every filing, transition and change of point where it happens.</summary>
internal sealed class StatusCounts : IDerivedRows
{
    public async Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var changes = context.ChangeTracker.Entries<OnlineApplication>()
            .SelectMany(entry => entry.CountChanges())
            .Select(change => (Place: PlaceOf(change.Values), change.By, Reported: change.By * ReportsOf(change.Values)))
            .GroupBy(change => change.Place, (place, all) => (Place: place, By: all.Sum(change => change.By), Reported: all.Sum(change => change.Reported)))
            .Where(change => change is not { By: 0, Reported: 0 })
            .OrderBy(change => change.Place.PointId).ThenBy(change => change.Place.Status);
        foreach (var ((planId, pointId, status), by, reported) in changes.ToList())
        {
            var changed = await context.Set<StatusCount>()
                .Where(row => row.ApplicationPlanId == planId && row.Id == pointId && row.Status == status)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.Count, it => it.Count + by).SetProperty(it => it.Reported, it => it.Reported + reported), cancellationToken);
            if (changed == 0)
            {
                context.Add(new StatusCount(planId, pointId, status, by, reported));
            }
        }
    }

    private static Place PlaceOf(PropertyValues values) => new(
        values.GetValue<Guid>(nameof(OnlineApplication.ApplicationPlanId)),
        values.GetValue<Guid>(nameof(OnlineApplication.PointId)),
        values.GetValue<ConfirmationStatus>(nameof(OnlineApplication.Status)));

    private static int ReportsOf(PropertyValues values) => values.GetValue<DateTime?>(nameof(OnlineApplication.ReportOpenSince)) is null ? 0 : 1;

    private sealed record Place(Guid ApplicationPlanId, Guid PointId, ConfirmationStatus Status);
}
