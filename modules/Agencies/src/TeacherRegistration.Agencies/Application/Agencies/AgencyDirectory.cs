using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Agencies.Application.Agencies;

internal sealed class AgencyDirectory(
    IRepository<Agency> agencies,
    IRepository<ConfirmationPoint> points,
    TenantMemory<AgencyEntry> memory,
    ICurrentTenant currentTenant) : IAgencyDirectory
{
    private static readonly Expression<Func<Agency, AgencySummary>> Summary = agency => new AgencySummary(
        agency.Id, agency.Code, agency.Name, agency.ShortName, agency.Tier, agency.ParentId, agency.ProvinceId, agency.Phone,
        agency.ReviewTiers, agency.State == AgencyState.Active, agency.Stamp);

    public Task<AgencySummary?> FindAsync(Guid agencyId, CancellationToken cancellationToken) =>
        agencies.Query().Where(agency => agency.Id == agencyId).Select(Summary).FirstOrDefaultAsync(cancellationToken);

    public IQueryable<AgencyStanding> Standings() => agencies.Query().Select(agency => new AgencyStanding
    {
        Id = agency.Id,
        ProvinceId = agency.ProvinceId,
        IsActive = agency.State == AgencyState.Active,
        Stamp = agency.Stamp,
    });

    public Task<AgencySummary?> FindByCodeAsync(string code, CancellationToken cancellationToken) =>
        agencies.Query().Where(agency => agency.Code == code).Select(Summary).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> GetShortNamesAsync(IReadOnlyCollection<Guid> agencyIds, CancellationToken cancellationToken) =>
        agencyIds.Count == 0
            ? new Dictionary<Guid, string>()
            : await agencies.Query().Where(agency => agencyIds.Contains(agency.Id))
                .ToDictionaryAsync(agency => agency.Id, agency => agency.ShortName, cancellationToken);

    public async Task<IReadOnlyList<AgencySummary>> GetProvincesAsync(CancellationToken cancellationToken) =>
        await agencies.Query()
            .Where(agency => agency.ParentId == null)
            .OrderBy(agency => agency.Code)
            .Select(Summary)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<AgencySummary>> GetOfProvinceAsync(Guid provinceId, CancellationToken cancellationToken) =>
        await agencies.Query()
            .Where(agency => agency.ProvinceId == provinceId)
            .OrderBy(agency => agency.Code)
            .Select(Summary)
            .ToListAsync(cancellationToken);

    public async Task<AgencySummary> GetCurrentAsync(CancellationToken cancellationToken) => (await GetEntryAsync(cancellationToken)).Agency;

    public async Task<ReviewChain?> FindReviewersAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var upwards = new List<AgencyNode>();
        for (Guid? id = agencyId; id is { } current; id = upwards[^1].ParentId)
        {
            var node = await agencies.Query().Where(agency => agency.Id == current)
                .Select(agency => new AgencyNode(agency.Id, agency.Code, agency.ShortName, agency.ParentId, agency.ReviewTiers))
                .FirstOrDefaultAsync(cancellationToken);
            if (node is null)
            {
                return null;
            }

            upwards.Add(node);
        }

        return new AgencyTree(upwards).ChainOf(agencyId);
    }

    public async Task<IReadOnlyList<PointSummary>> GetPointsAsync(CancellationToken cancellationToken) => (await GetEntryAsync(cancellationToken)).Points;

    public async Task<IReadOnlyDictionary<Guid, PointDefaults>> GetPointDefaultsAsync(CancellationToken cancellationToken) =>
        await points.Query().ToDictionaryAsync(point => point.Id, point => new PointDefaults(point.DailyCapacity, point.Precautions), cancellationToken);

    private ValueTask<AgencyEntry> GetEntryAsync(CancellationToken cancellationToken) => memory.GetAsync(currentTenant, async () =>
    {
        var id = currentTenant.Id ?? throw new InvalidOperationException("There is no current tenant.");
        var agency = await FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"The current tenant {id} is no agency.");
        return new AgencyEntry(agency, await points.Query()
            .OrderBy(point => point.Code)
            .Select(point => new PointSummary(point.Id, point.Code, point.Name, point.Address, point.Phone, point.State == PointState.Open))
            .ToListAsync(cancellationToken));
    });
}
