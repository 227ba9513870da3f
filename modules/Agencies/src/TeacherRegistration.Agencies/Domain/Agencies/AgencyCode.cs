using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Agencies.Domain.Agencies;

/// <summary>
/// 机构代码: four digits of the province (GB/T 2260 and two more), two of the city, two of the county; what lies below the agency's tier is 00.
/// It is checked when the agency is added; an agency that moves later keeps its code.
/// </summary>
internal static class AgencyCode
{
    public const int Length = 8;

    private const int ProvinceDigits = 4;
    private const int CityDigits = 6;
    private const string DemoProvince = "99";
    private const string Field = nameof(Agency.Code);

    /// <summary>GB/T 2260, and 66 of the Production Corps.</summary>
    private static readonly (int First, int Last)[] Provinces = [(11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 66)];

    /// <exception cref="BusinessRuleException">400: no code of this tier under this superior.</exception>
    public static void Check(string code, AgencyTier tier, Agency? superior)
    {
        if (code.Length != Length || !code.All(char.IsAsciiDigit))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.CodeFormat) { Field = Field };
        }

        var isOfTier = tier switch
        {
            AgencyTier.Province => code.EndsWith("0000", StringComparison.Ordinal),
            AgencyTier.City => code.EndsWith("00", StringComparison.Ordinal) && code[ProvinceDigits..CityDigits] != "00",
            _ => !code.EndsWith("00", StringComparison.Ordinal),
        };
        if (!isOfTier)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.CodeTier) { Field = Field };
        }

        if (superior is not null && !code.StartsWith(OwnDigits(superior), StringComparison.Ordinal))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.CodeParent, RuleViolationKind.Invalid, OwnDigits(superior)) { Field = Field };
        }
    }

    /// <exception cref="BusinessRuleException">400: there is no such province, or an invented one where those are not accepted (SPEC decision 18).</exception>
    public static void CheckProvince(string code, bool acceptsDemoCodes)
    {
        var province = code.Length == Length && int.TryParse(code.AsSpan(0, 2), out var digits) ? digits : 0;
        var isDemo = acceptsDemoCodes && code.StartsWith(DemoProvince, StringComparison.Ordinal);
        if (!isDemo && !Provinces.Any(range => province >= range.First && province <= range.Last))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.CodeProvince) { Field = Field };
        }
    }

    /// <summary>The digits that every agency below begins with.</summary>
    public static string OwnDigits(Agency agency) => agency.Code[..(agency.Tier == AgencyTier.Province ? ProvinceDigits : CityDigits)];
}
