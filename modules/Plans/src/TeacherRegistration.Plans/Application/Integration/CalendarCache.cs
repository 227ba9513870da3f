using System.Collections.Frozen;
using Microsoft.Extensions.Caching.Memory;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>
/// The published plans of agencies in the memory of this node, each under the agency's stamp: every change raises it, and a request that
/// has read a higher one reads the plans anew (decision 0021).
/// </summary>
internal sealed class CalendarCache : IDisposable
{
    /// <summary>Arrangements in all; the largest provinces have some ten thousand a year.</summary>
    private const int MaximumArrangements = 200_000;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaximumArrangements });

    /// <summary>The plans kept under that stamp or a higher one; null where there are none.</summary>
    public AgencyCalendar? Find(Guid agencyId, long stamp) => cache.Get<Entry>(agencyId) is { } entry && entry.Stamp >= stamp ? entry.Calendar : null;

    public void Keep(Guid agencyId, long stamp, AgencyCalendar calendar) => cache.Set(
        agencyId,
        new Entry(stamp, calendar),
        new MemoryCacheEntryOptions { Size = 1 + calendar.Windows.Values.Sum(windows => windows.Points.Count), SlidingExpiration = Kept });

    public void Dispose() => cache.Dispose();

    private sealed record Entry(long Stamp, AgencyCalendar Calendar);
}

/// <summary>The published plans of one agency.</summary>
/// <param name="Plans">Its 网报计划, newest first.</param>
/// <param name="Windows">When each may be confirmed, by id.</param>
internal sealed record AgencyCalendar(IReadOnlyList<CalendarPlan> Plans, FrozenDictionary<Guid, ConfirmationWindows> Windows);

/// <summary>A 网报计划 of a published plan.</summary>
internal sealed record CalendarPlan(Guid Id, string Name, int Year, DateTime StartsAt, TimeWindow WorkPeriod, DateTime FirstReviewEndsAt, bool IsTerminated);
