using TeacherRegistration.Agencies.Application.Divisions;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Tests.Domain.Agencies;

namespace TeacherRegistration.Agencies.Tests.Application.Divisions;

/// <summary>The divisions of SPEC §3.8 and what they propose.</summary>
public sealed class DivisionListTests
{
    [Fact]
    public void Under_NoSuperior_AreTheThirtyOneProvinces()
    {
        var provinces = DivisionList.Under(null);

        provinces.Count.ShouldBe(31);
        Find(provinces, "61000000").ShouldBe(("陕西省", "陕西省教育厅", AgencyTier.Province));
        Find(provinces, "11000000").ShouldBe(("北京市", "北京市教育委员会", AgencyTier.Province));
    }

    [Fact]
    public void Under_AProvince_AreItsCities()
    {
        var cities = DivisionList.Under(TestAgency.Province());

        cities.Count.ShouldBe(10);
        Find(cities, "61000900").ShouldBe(("安康市", "安康市教育局", AgencyTier.City));
    }

    [Theory]
    [InlineData("11000000", "11000101", "北京市东城区")]
    [InlineData("41000000", "41009001", "河南省济源市")]
    [InlineData("50000000", "50000229", "重庆市城口县")]
    public void Under_AProvince_AreAlsoTheCountiesWithoutACity(string province, string code, string shortName) =>
        Find(DivisionList.Under(TestAgency.Province(province)), code).ShouldBe((shortName, shortName + "教育局", AgencyTier.County));

    [Fact]
    public void Under_ACity_AreItsCounties()
    {
        var counties = DivisionList.Under(TestAgency.Superior("City"));

        counties.Count.ShouldBe(10);
        Find(counties, "61000902").ShouldBe(("安康市汉滨区", "安康市汉滨区教育局", AgencyTier.County));
    }

    [Fact]
    public void Under_ACityWithoutCounties_IsNothing() =>
        DivisionList.Under(TestAgency.Make("44001900", AgencyTier.City, TestAgency.Province("44000000"))).ShouldBeEmpty();

    [Fact]
    public void Under_ACounty_IsNothing() => DivisionList.Under(TestAgency.Superior("County")).ShouldBeEmpty();

    /// <summary>Whatever the list proposes can be made.</summary>
    [Fact]
    public void EveryProposal_HasACodeThatIsTaken()
    {
        foreach (var province in DivisionList.Under(null))
        {
            var home = Make(province, null);
            foreach (var below in DivisionList.Under(home))
            {
                foreach (var county in DivisionList.Under(Make(below, home)))
                {
                    county.AgencyName.Length.ShouldBeLessThanOrEqualTo(Agency.MaximumNameLength);
                    Should.NotThrow(() => Make(county, Make(below, home)));
                }
            }
        }
    }

    private static Agency Make(DivisionChoice choice, Agency? superior)
    {
        AgencyCode.CheckProvince(choice.AgencyCode, acceptsDemoCodes: false);
        return TestAgency.Make(choice.AgencyCode, choice.Division.Tier, superior);
    }

    private static (string ShortName, string Name, AgencyTier Tier) Find(IReadOnlyList<DivisionChoice> choices, string code)
    {
        var choice = choices.Single(row => row.AgencyCode == code);
        return (choice.ShortName, choice.AgencyName, choice.Division.Tier);
    }
}
