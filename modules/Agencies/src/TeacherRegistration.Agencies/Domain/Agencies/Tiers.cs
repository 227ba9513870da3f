using TeacherRegistration.Agencies.Contracts;

namespace TeacherRegistration.Agencies.Domain.Agencies;

/// <summary>What follows from an agency's tier (SPEC §1.1).</summary>
internal static class Tiers
{
    /// <summary>The stages an agency of the tier can have.</summary>
    public static ReviewTiers ReviewsOf(AgencyTier tier) => tier switch
    {
        AgencyTier.Province => ReviewTiers.First | ReviewTiers.Second | ReviewTiers.Final,
        AgencyTier.City => ReviewTiers.First | ReviewTiers.Second,
        _ => ReviewTiers.First,
    };

    /// <summary>The tiers that can stand directly under a superior; under none, only a province. A county may stand under the province itself.</summary>
    public static IReadOnlyList<AgencyTier> Under(AgencyTier? superior) => superior switch
    {
        null => [AgencyTier.Province],
        AgencyTier.Province => [AgencyTier.City, AgencyTier.County],
        AgencyTier.City => [AgencyTier.County],
        _ => [],
    };
}
