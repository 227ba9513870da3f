using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Agencies.Tests.Domain.Agencies;

/// <summary>Each agency under each other one: what may be moved where.</summary>
public sealed class AgencyMoveTests
{
    private readonly Dictionary<string, Agency> agencies = [];

    public AgencyMoveTests()
    {
        var home = agencies["province"] = TestAgency.Province();
        var city = agencies["city"] = TestAgency.Make("61000900", AgencyTier.City, home);
        agencies["city2"] = TestAgency.Make("61001000", AgencyTier.City, home);
        agencies["county"] = TestAgency.Make("61000902", AgencyTier.County, city);
        agencies["county2"] = TestAgency.Make("61000903", AgencyTier.County, city);
        var other = agencies["otherProvince"] = TestAgency.Province("62000000");
        agencies["otherCity"] = TestAgency.Make("62000900", AgencyTier.City, other);
    }

    [Theory]
    [InlineData("county", "city2", null)]
    [InlineData("county", "province", null)]
    [InlineData("county", "city", AgenciesErrorCodes.SamePlace)]
    [InlineData("county", "county", AgenciesErrorCodes.BelowItself)]
    [InlineData("county", "county2", AgenciesErrorCodes.WrongSuperior)]
    [InlineData("county", "otherCity", AgenciesErrorCodes.OtherProvince)]
    [InlineData("county", "otherProvince", AgenciesErrorCodes.OtherProvince)]
    [InlineData("city", "county", AgenciesErrorCodes.BelowItself)]
    [InlineData("city", "city2", AgenciesErrorCodes.WrongSuperior)]
    [InlineData("city", "city", AgenciesErrorCodes.BelowItself)]
    [InlineData("city", "province", AgenciesErrorCodes.SamePlace)]
    [InlineData("city", "otherProvince", AgenciesErrorCodes.OtherProvince)]
    [InlineData("province", "city", AgenciesErrorCodes.ProvinceStays)]
    [InlineData("province", "otherProvince", AgenciesErrorCodes.ProvinceStays)]
    public void MoveUnder_TakesOnlyAHigherAgencyOfTheProvince(string moved, string superior, string? refusal)
    {
        var agency = agencies[moved];
        var (parent, province) = (agency.ParentId, agency.ProvinceId);

        var thrown = Record.Exception(() => agency.MoveUnder(agencies[superior])) as BusinessRuleException;

        thrown?.Code.ShouldBe(refusal);
        agency.ParentId.ShouldBe(refusal is null ? agencies[superior].Id : parent);
        agency.ProvinceId.ShouldBe(province);
    }
}
