using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>Where people can file, now or later: the published 网报计划 of all agencies, found without a tenant (SPEC §1.3).</summary>
public interface IOpenFilings
{
    /// <summary>The provinces in which one is open at this request, or will be.</summary>
    Task<IReadOnlyList<Guid>> GetProvinceIdsAsync(CancellationToken cancellationToken = default);

    /// <summary>The agencies of the province in which one is open at this request, or will be.</summary>
    Task<IReadOnlySet<Guid>> GetAgencyIdsAsync(Guid provinceId, CancellationToken cancellationToken = default);

    /// <summary>Those of some agencies that are open at this request, or will be; the first to end comes first.</summary>
    Task<IReadOnlyList<OpenFiling>> GetAsync(IReadOnlyCollection<Guid> agencyIds, CancellationToken cancellationToken = default);

    /// <summary>A published 网报计划, open or not; null when there is none.</summary>
    Task<OpenFiling?> FindAsync(Guid applicationPlanId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Until the unit of work ends nobody else files under the 网报计划, changes or deletes it: whoever does waits here for the one before. For who
    /// files, and for who deletes it before counting what was filed.
    /// </summary>
    Task HoldAsync(Guid applicationPlanId, CancellationToken cancellationToken = default);
}

/// <summary>A published 网报计划 as people choose it.</summary>
/// <param name="Id">Id of the 网报计划.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="ProvinceId">Its province.</param>
/// <param name="Year">Plan year.</param>
/// <param name="Name">Its name.</param>
/// <param name="Window">When people file; a termination is taken into account.</param>
/// <param name="Kinds">The kinds of registration it takes.</param>
/// <param name="Eligibility">Who may apply, in words; may be empty.</param>
public sealed record OpenFiling(
    Guid Id, Guid AgencyId, Guid ProvinceId, int Year, string Name, TimeWindow Window, IReadOnlyList<RegistrationKind> Kinds, string Eligibility);
