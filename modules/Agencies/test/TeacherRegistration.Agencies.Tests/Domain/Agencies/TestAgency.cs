using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;

namespace TeacherRegistration.Agencies.Tests.Domain.Agencies;

/// <summary>Agencies of two provinces: each property makes new ones.</summary>
internal static class TestAgency
{
    public static Agency Province(string code = "61000000") => Make(code, AgencyTier.Province, null);

    public static Agency Make(string code, AgencyTier tier, Agency? superior) =>
        new(Guid.CreateVersion7(), code, code + "教育局", code, tier, superior, "0915-3218888");

    /// <summary>A superior of the tier; "None" for none.</summary>
    public static Agency? Superior(string tier) => tier switch
    {
        "None" => null,
        nameof(AgencyTier.Province) => Province(),
        nameof(AgencyTier.City) => Make("61000900", AgencyTier.City, Province()),
        _ => Make("61000902", AgencyTier.County, Make("61000900", AgencyTier.City, Province())),
    };
}
