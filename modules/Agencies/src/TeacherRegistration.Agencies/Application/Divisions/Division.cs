using TeacherRegistration.Agencies.Contracts;

namespace TeacherRegistration.Agencies.Application.Divisions;

/// <summary>行政区划 and the agency it proposes.</summary>
/// <param name="Code">GB/T 2260, without the zeros of the tiers below: 61, 6109, 610902.</param>
/// <param name="Name">Name, such as 汉滨区.</param>
/// <param name="Bureau">The usual word for its bureau, such as 教育局.</param>
internal sealed record Division(string Code, string Name, string Bureau)
{
    public AgencyTier Tier => Code.Length switch
    {
        2 => AgencyTier.Province,
        4 => AgencyTier.City,
        _ => AgencyTier.County,
    };
}

/// <summary>A division that has no agency yet, with what the form is filled with.</summary>
internal sealed record DivisionChoice(Division Division, string AgencyCode, string ShortName)
{
    public string AgencyName => ShortName + Division.Bureau;
}
