using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Counter;

internal sealed class CounterDesk(
    IRepository<OnlineApplication> applications,
    IRepository<StatusCount> counts,
    ApplicationFilter filter,
    IColumnCipher cipher,
    IPlanIntegrationService plans,
    ICurrentUser user,
    IRequestClock clock) : ICounterDesk
{
    private const int TailLength = 4;

    /// <summary>So many applications that share four last characters are opened to compare the fifth and sixth.</summary>
    private const int MaximumOpened = 200;

    private const int NewestShown = 5;
    private static readonly TimeSpan LongestCase = TimeSpan.FromMinutes(10);

    public async Task<CounterHits> FindAsync(string text, CancellationToken cancellationToken)
    {
        var own = ApplicationScope.Of(user, ApplicationsPermissions.View).In(applications.Query());
        var meant = CounterText.Read(PlainText.Clean(text));
        if (meant.Value.Length == 0)
        {
            return new CounterHits([], HasMore: false, PaperVersion: null);
        }

        var found = meant.Kind switch
        {
            CounterTextKind.ApplicationNumber => own.Where(row => row.ApplicationNumber == meant.Value),
            CounterTextKind.IdTail => await WithTailAsync(await OfCurrentPlanAsync(own), meant.Value, cancellationToken),
            CounterTextKind.IdNumber => filter.Apply(await OfCurrentPlanAsync(own), new ApplicationQuery { IdNumber = meant.Value }),
            CounterTextKind.CertificateNumber => filter.Apply(await OfCurrentPlanAsync(own), new ApplicationQuery { CertificateNumber = meant.Value }),
            _ => filter.Apply(await OfCurrentPlanAsync(own), new ApplicationQuery { Name = meant.Value }),
        };
        var items = await Select(found.OrderBy(row => row.ApplicationNumber).Take(CounterHits.Maximum + 1)).ToListAsync(cancellationToken);
        return new CounterHits([.. items.Take(CounterHits.Maximum)], items.Count > CounterHits.Maximum, meant.PaperVersion);
    }

    public async Task<CounterProgress> GetProgressAsync(CancellationToken cancellationToken)
    {
        var own = await OfCurrentPlanAsync(ApplicationScope.Of(user, ApplicationsPermissions.View).In(applications.Query()));
        var midnight = BeijingTime.ToUtc(BeijingTime.DateOf(clock.UtcNow).ToDateTime(TimeOnly.MinValue));
        var today = await own.Where(row => row.ConcludedAt >= midnight)
            .OrderBy(row => row.ConcludedAt)
            .Select(row => new { row.ConcludedAt, row.ConcludedBy })
            .ToListAsync(cancellationToken);
        var mine = today.Where(row => row.ConcludedBy == user.LoginName).Select(row => row.ConcludedAt!.Value).ToList();
        var pending = await CountPendingAsync(cancellationToken);
        return new CounterProgress(
            mine.Count,
            PaceOf(mine),
            pending,
            PaceOf([.. today.Select(row => row.ConcludedAt!.Value)]) is { } pace ? WorkForecast.DoneOn(pending, pace, clock.UtcNow) : null,
            await Select(own.Where(row => row.ConcludedAt >= midnight && row.ConcludedBy == user.LoginName).OrderByDescending(row => row.ConcludedAt).Take(NewestShown))
                .ToListAsync(cancellationToken));
    }

    /// <summary>The average of the times between two conclusions, without the breaks and without those given at once.</summary>
    internal static TimeSpan? PaceOf(IReadOnlyList<DateTime> times)
    {
        var gaps = times.Zip(times.Skip(1), (first, second) => second - first).Where(gap => gap > TimeSpan.Zero && gap <= LongestCase).ToList();
        return gaps.Count == 0 ? null : TimeSpan.FromSeconds(gaps.Average(gap => gap.TotalSeconds));
    }

    private async Task<int> CountPendingAsync(CancellationToken cancellationToken)
    {
        var planId = await FindCurrentPlanAsync();
        return await counts.Query()
            .Where(row => row.ApplicationPlanId == planId && row.Status == ConfirmationStatus.PendingConfirmation && (user.PointId == null || row.Id == user.PointId))
            .SumAsync(row => row.Count, cancellationToken);
    }

    private async Task<IQueryable<OnlineApplication>> OfCurrentPlanAsync(IQueryable<OnlineApplication> rows)
    {
        var planId = await FindCurrentPlanAsync();
        return rows.Where(row => row.ApplicationPlanId == planId);
    }

    private async Task<Guid> FindCurrentPlanAsync() => (await plans.GetApplicationPlansAsync()).FirstOrDefault(plan => plan.IsCurrent)?.Id ?? Guid.Empty;

    private async Task<IQueryable<OnlineApplication>> WithTailAsync(IQueryable<OnlineApplication> rows, string tail, CancellationToken cancellationToken)
    {
        var end = tail[^TailLength..];
        var same = rows.Where(row => row.IdTail == end);
        if (tail.Length == TailLength)
        {
            return same;
        }

        // More than four characters stand nowhere in clear.
        var candidates = await same.OrderBy(row => row.ApplicationNumber).Take(MaximumOpened).Select(row => new { row.Id, row.TenantId, row.IdNumber }).ToListAsync(cancellationToken);
        var ids = candidates
            .Where(row => cipher.Open(row.IdNumber, OnlineApplication.CellOf(row.TenantId, row.Id, nameof(OnlineApplication.IdNumber))).EndsWith(tail, StringComparison.Ordinal))
            .Select(row => row.Id)
            .ToList();
        return same.Where(row => ids.Contains(row.Id));
    }

    private static IQueryable<CounterApplication> Select(IQueryable<OnlineApplication> rows) => rows.Select(row => new CounterApplication(
        row.Id, row.ApplicationNumber, row.Name, row.IdMask, row.School, row.Kind, row.Status));
}
