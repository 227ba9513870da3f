using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Agencies.Tests.Domain.Agencies;

public sealed class AgencyCodeTests
{
    [Theory]
    [InlineData(AgencyTier.Province, "None", "61000000", null)]
    [InlineData(AgencyTier.Province, "None", "99980000", null)]
    [InlineData(AgencyTier.Province, "None", "61000100", AgenciesErrorCodes.CodeTier)]
    [InlineData(AgencyTier.Province, "None", "6100000", AgenciesErrorCodes.CodeFormat)]
    [InlineData(AgencyTier.Province, "None", "610000000", AgenciesErrorCodes.CodeFormat)]
    [InlineData(AgencyTier.Province, "None", "6100000A", AgenciesErrorCodes.CodeFormat)]
    [InlineData(AgencyTier.Province, "None", "6100000０", AgenciesErrorCodes.CodeFormat)]
    [InlineData(AgencyTier.City, "Province", "61000900", null)]
    [InlineData(AgencyTier.City, "Province", "61000000", AgenciesErrorCodes.CodeTier)]
    [InlineData(AgencyTier.City, "Province", "61000901", AgenciesErrorCodes.CodeTier)]
    [InlineData(AgencyTier.City, "Province", "62000900", AgenciesErrorCodes.CodeParent)]
    [InlineData(AgencyTier.City, "Province", "61010900", AgenciesErrorCodes.CodeParent)]
    [InlineData(AgencyTier.County, "Province", "61009001", null)]
    [InlineData(AgencyTier.County, "Province", "61009000", AgenciesErrorCodes.CodeTier)]
    [InlineData(AgencyTier.County, "City", "61000902", null)]
    [InlineData(AgencyTier.County, "City", "61001002", AgenciesErrorCodes.CodeParent)]
    public void Check_HoldsTheDigitsToTierAndSuperior(AgencyTier tier, string superior, string code, string? fault)
    {
        var refusal = Record.Exception(() => AgencyCode.Check(code, tier, TestAgency.Superior(superior))) as BusinessRuleException;

        (refusal?.Code, refusal?.Field).ShouldBe((fault, fault is null ? null : "Code"));
    }

    [Theory]
    [InlineData("11000000", true)]
    [InlineData("15000000", true)]
    [InlineData("16000000", false)]
    [InlineData("61000902", true)]
    [InlineData("66000000", true)]
    [InlineData("67000000", false)]
    [InlineData("71000000", false)]
    [InlineData("00000000", false)]
    [InlineData("98000000", false)]
    public void CheckProvince_KnowsTheProvinces(string code, bool isKnown) =>
        (Record.Exception(() => AgencyCode.CheckProvince(code, acceptsDemoCodes: true)) is null).ShouldBe(isKnown);

    [Theory]
    [InlineData("99990000")]
    [InlineData("99980101")]
    public void CheckProvince_TakesTheInventedOnesOnlyWithDemoData(string code)
    {
        Should.NotThrow(() => AgencyCode.CheckProvince(code, acceptsDemoCodes: true));
        Should.Throw<BusinessRuleException>(() => AgencyCode.CheckProvince(code, acceptsDemoCodes: false)).Code.ShouldBe(AgenciesErrorCodes.CodeProvince);
    }
}
