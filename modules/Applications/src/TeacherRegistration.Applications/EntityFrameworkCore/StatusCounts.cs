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
            .Select(change => new StatusCount(change.Place.ApplicationPlanId, change.Place.PointId, change.Place.Status, change.By, change.Reported))
            .GroupBy(change => (change.ApplicationPlanId, PointId: change.Id))
            .OrderBy(group => group.Key.PointId);
        foreach (var group in changes.ToList())
        {
            // A transition leaves one state and comes to another: both by one statement.
            foreach (var pair in group.OrderBy(change => change.Status).Chunk(2))
            {
                await AddAsync(context, pair, cancellationToken);
            }
        }
    }

    private static async Task AddAsync(AppDbContext context, StatusCount[] pair, CancellationToken cancellationToken)
    {
        var (one, other) = (pair[0], pair[^1]);
        var counts = context.Set<StatusCount>()
            .Where(row => row.ApplicationPlanId == one.ApplicationPlanId && row.Id == one.Id && (row.Status == one.Status || row.Status == other.Status));
        var changed = await counts.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => it.Count, it => it.Count + (it.Status == one.Status ? one.Count : other.Count))
                .SetProperty(it => it.Reported, it => it.Reported + (it.Status == one.Status ? one.Reported : other.Reported)),
            cancellationToken);
        if (changed < pair.Length)
        {
            var there = await counts.Select(row => row.Status).ToListAsync(cancellationToken);
            context.AddRange(pair.Where(change => !there.Contains(change.Status)));
        }
    }

    private static Place PlaceOf(PropertyValues values) => new(
        values.GetValue<Guid>(nameof(OnlineApplication.ApplicationPlanId)),
        values.GetValue<Guid>(nameof(OnlineApplication.PointId)),
        values.GetValue<ConfirmationStatus>(nameof(OnlineApplication.Status)));

    private static int ReportsOf(PropertyValues values) => values.GetValue<DateTime?>(nameof(OnlineApplication.ReportOpenSince)) is null ? 0 : 1;

    private sealed record Place(Guid ApplicationPlanId, Guid PointId, ConfirmationStatus Status);
}
