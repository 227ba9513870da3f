namespace TeacherRegistration.Agencies.Contracts;

/// <summary>The directory of agencies, and the confirmation points of the current one.</summary>
public interface IAgencyDirectory
{
    /// <summary>An agency by id, or null.</summary>
    Task<AgencySummary?> FindAsync(Guid agencyId, CancellationToken cancellationToken = default);

    /// <summary>How all agencies stand, for a query to join.</summary>
    IQueryable<AgencyStanding> Standings();

    /// <summary>An agency by its code, or null.</summary>
    Task<AgencySummary?> FindByCodeAsync(string code, CancellationToken cancellationToken = default);

    /// <summary>Short names of agencies by id; unknown ones are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetShortNamesAsync(IReadOnlyCollection<Guid> agencyIds, CancellationToken cancellationToken = default);

    /// <summary>The agencies of the provinces this service serves, by code.</summary>
    Task<IReadOnlyList<AgencySummary>> GetProvincesAsync(CancellationToken cancellationToken = default);

    /// <summary>The agencies of one province, the province's own among them, by code.</summary>
    Task<IReadOnlyList<AgencySummary>> GetOfProvinceAsync(Guid provinceId, CancellationToken cancellationToken = default);

    /// <summary>The agency of the current tenant.</summary>
    /// <exception cref="InvalidOperationException">There is no current tenant.</exception>
    Task<AgencySummary> GetCurrentAsync(CancellationToken cancellationToken = default);

    /// <summary>Who reviews the applications filed with the agency, as the tree is now (SPEC §1.1); null when there is no such agency.</summary>
    Task<ReviewChain?> FindReviewersAsync(Guid agencyId, CancellationToken cancellationToken = default);

    /// <summary>The points of the current agency, closed ones too, by code.</summary>
    Task<IReadOnlyList<PointSummary>> GetPointsAsync(CancellationToken cancellationToken = default);

    /// <summary>What new arrangements of the points of the current agency begin with, by point.</summary>
    Task<IReadOnlyDictionary<Guid, PointDefaults>> GetPointDefaultsAsync(CancellationToken cancellationToken = default);
}
