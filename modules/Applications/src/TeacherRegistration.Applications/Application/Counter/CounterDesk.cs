using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Counter;

internal sealed class CounterDesk(
    IRepository<OnlineApplication> applications,
    ApplicationFilter filter,
    IColumnCipher cipher,
    IPlanIntegrationService plans,
    CounterDay day,
    ICurrentUser user) : ICounterDesk
{
    private const int TailLength = 4;

    /// <summary>So many applications that share four last characters are opened to compare the fifth and sixth.</summary>
    private const int MaximumOpened = 200;

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

    public Task<CounterProgress> GetProgressAsync(CancellationToken cancellationToken) => day.ReadAsync(cancellationToken);

    private async Task<IQueryable<OnlineApplication>> OfCurrentPlanAsync(IQueryable<OnlineApplication> rows)
    {
        var planId = (await plans.GetApplicationPlansAsync()).Choose(null)?.Id ?? Guid.Empty;
        return rows.Where(row => row.ApplicationPlanId == planId);
    }

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

    internal static IQueryable<CounterApplication> Select(IQueryable<OnlineApplication> rows) => rows.Select(row => new CounterApplication(
        row.Id, row.ApplicationNumber, row.Name, row.IdMask, row.School, row.Kind, row.Status));
}
