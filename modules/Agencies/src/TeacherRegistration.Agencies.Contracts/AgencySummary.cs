namespace TeacherRegistration.Agencies.Contracts;

/// <summary>What other modules need of a registration agency.</summary>
/// <param name="Id">The tenant id.</param>
/// <param name="Code">Agency code, 8 digits.</param>
/// <param name="Name">Full name, as printed.</param>
/// <param name="ShortName">Short name; with the point's name it stands in approval records (rule 64).</param>
/// <param name="Tier">Tier.</param>
/// <param name="ParentId">Superior agency; null for a province.</param>
/// <param name="ProvinceId">Agency of the province; the agency itself for a province.</param>
/// <param name="Phone">Phone for enquiries.</param>
/// <param name="ReviewTiers">The review stages it has enabled.</param>
/// <param name="IsActive">Whether its users may work; false while the platform has suspended it.</param>
/// <param name="Stamp">Rises with each change of what nodes keep in memory of the agency (<see cref="IAgencyStamp"/>).</param>
public sealed record AgencySummary(
    Guid Id, string Code, string Name, string ShortName, AgencyTier Tier, Guid? ParentId, Guid ProvinceId, string Phone,
    ReviewTiers ReviewTiers, bool IsActive, long Stamp)
{
    /// <summary>Whether people can file with it: it works, and it reviews what is filed.</summary>
    public bool TakesApplications => IsActive && ReviewTiers.HasFlag(ReviewTiers.First);
}
