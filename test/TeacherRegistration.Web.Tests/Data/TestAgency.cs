using System.Globalization;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>An agency of a test's own: what is set or announced for it disturbs no other test.</summary>
internal sealed record TestAgency(Agency Agency)
{
    private static int made;

    public string Code => Agency.Code;

    /// <summary>A province, or an agency under <paramref name="parent"/>.</summary>
    public static async Task<TestAgency> AddAsync(ProductHost host, AgencyTier tier = AgencyTier.Province, TestAgency? parent = null)
    {
        var agency = TestAgencies.Make(NewCode(tier, parent?.Agency), tier, parent?.Agency);
        await TestAgencies.AddAsync(host, agency);
        return new TestAgency(agency);
    }

    /// <summary>A new user of the agency with the roles, signed in.</summary>
    public async Task<Browser> LogInAsync(ProductHost host, params string[] roles) =>
        await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, Code, roles));

    /// <summary>A code of the tier that begins as its superior's does, and is nobody else's.</summary>
    private static string NewCode(AgencyTier tier, Agency? superior)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"{(Interlocked.Increment(ref made) % 89) + 1:00}");
        return tier switch
        {
            AgencyTier.Province => TestAgencies.NewProvince() + "0000",
            AgencyTier.City => superior!.Code[..4] + own + "00",
            _ => (superior!.Tier == AgencyTier.Province ? superior.Code[..4] + "90" : superior.Code[..6]) + own,
        };
    }
}
