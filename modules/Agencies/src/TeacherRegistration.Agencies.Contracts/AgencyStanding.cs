namespace TeacherRegistration.Agencies.Contracts;

/// <summary>What every request of a user must know of the agency, read anew at each: it stands in the query of the log-in check.</summary>
public sealed record AgencyStanding
{
    /// <summary>The tenant id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Agency of the province; the agency itself for a province.</summary>
    public required Guid ProvinceId { get; init; }

    /// <summary>Whether its users may work; false while the platform has suspended it.</summary>
    public required bool IsActive { get; init; }

    /// <summary>Rises with each change of what nodes keep in memory of the agency (<see cref="IAgencyStamp"/>).</summary>
    public required long Stamp { get; init; }
}
