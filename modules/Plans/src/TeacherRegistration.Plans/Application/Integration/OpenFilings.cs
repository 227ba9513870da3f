using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.Integration;

internal sealed class OpenFilings(IRepository<PublishedFiling> filings, IRequestClock clock) : IOpenFilings
{
    public async Task<IReadOnlyList<Guid>> GetProvinceIdsAsync(CancellationToken cancellationToken) =>
        await NotEnded().Select(row => row.ProvinceId).Distinct().ToListAsync(cancellationToken);

    public async Task<IReadOnlySet<Guid>> GetAgencyIdsAsync(Guid provinceId, CancellationToken cancellationToken) =>
        (await NotEnded().Where(row => row.ProvinceId == provinceId).Select(row => row.AgencyId).ToListAsync(cancellationToken)).ToHashSet();

    public async Task<IReadOnlyList<OpenFiling>> GetAsync(IReadOnlyCollection<Guid> agencyIds, CancellationToken cancellationToken)
    {
        var rows = NotEnded().Where(row => agencyIds.Contains(row.AgencyId)).OrderBy(row => row.EndsAt).ThenBy(row => row.Id);
        return [.. (await rows.ToListAsync(cancellationToken)).Select(Summarize)];
    }

    public async Task<OpenFiling?> FindAsync(Guid applicationPlanId, CancellationToken cancellationToken) =>
        await filings.Query().FirstOrDefaultAsync(row => row.Id == applicationPlanId, cancellationToken) is { } filing ? Summarize(filing) : null;

    public Task HoldAsync(Guid applicationPlanId, CancellationToken cancellationToken) => filings.Query()
        .Where(row => row.Id == applicationPlanId)
        .ExecuteUpdateAsync(row => row.SetProperty(it => it.Year, it => it.Year), cancellationToken);

    private IQueryable<PublishedFiling> NotEnded()
    {
        var now = clock.UtcNow;
        return filings.Query().Where(row => row.EndsAt >= now);
    }

    private static OpenFiling Summarize(PublishedFiling row) => new(
        row.Id, row.AgencyId, row.ProvinceId, row.Year, row.Name, new TimeWindow(row.StartsAt, row.EndsAt),
        [.. Enum.GetValues<RegistrationKind>().Where(kind => row.Kinds.HasFlag(kind.ToFlag()))], row.Eligibility);
}
