using System.Collections.Frozen;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;

namespace TeacherRegistration.Agencies.Application.Divisions;

/// <summary>The administrative divisions (GB/T 2260, SPEC §3.8), read once from the assembly. They only propose: any code and name may be entered.</summary>
internal static class DivisionList
{
    private const string Resource = "divisions.txt";

    private static readonly Lazy<FrozenDictionary<string, Division>> All = new(Read);

    /// <summary>The divisions whose agencies can stand directly under the superior; under none, the provinces.</summary>
    public static IReadOnlyList<DivisionChoice> Under(Agency? superior) =>
    [
        .. All.Value.Values.Where(division => StandsUnder(division, superior))
            .OrderBy(division => division.Code, StringComparer.Ordinal)
            .Select(division => new DivisionChoice(division, CodeOf(division, superior), ShortNameOf(division))),
    ];

    private static bool StandsUnder(Division division, Agency? superior) => superior?.Tier switch
    {
        null => division.Tier == AgencyTier.Province,
        // Counties of a municipality, or directly under the province, have no city above them.
        AgencyTier.Province => division.Code.StartsWith(superior.Code[..2], StringComparison.Ordinal)
            && (division.Tier == AgencyTier.City || (division.Tier == AgencyTier.County && !All.Value.ContainsKey(division.Code[..4]))),
        AgencyTier.City => division.Tier == AgencyTier.County
            && division.Code.StartsWith(superior.Code[..2] + superior.Code[4..6], StringComparison.Ordinal),
        _ => false,
    };

    private static string CodeOf(Division division, Agency? superior) =>
        (division.Code[..2] + (superior?.Code[2..4] ?? "00") + division.Code[2..]).PadRight(AgencyCode.Length, '0');

    private static string ShortNameOf(Division division) => division.Tier == AgencyTier.County
        ? All.Value.GetValueOrDefault(division.Code[..4], All.Value[division.Code[..2]]).Name + division.Name
        : division.Name;

    private static FrozenDictionary<string, Division> Read()
    {
        using var stream = typeof(DivisionList).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Select(fields => new Division(fields[0], fields[1], fields[2]))
            .ToFrozenDictionary(division => division.Code);
    }
}
