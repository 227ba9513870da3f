using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeacherRegistration.Plans.Domain.PlanChecks;

/// <summary>Something the check of a plan has found.</summary>
/// <param name="Code">What; the texts Check… and, for each row, Check…Row.</param>
/// <param name="Blocks">必须处理: the plan cannot be published. Otherwise 提醒, which somebody has to take note of.</param>
/// <param name="Remedy">Where it is mended.</param>
/// <param name="Rows">The values of each case of it; one empty row where there is nothing to name.</param>
internal sealed record PlanFinding(string Code, bool Blocks, PlanRemedy Remedy, IReadOnlyList<object[]> Rows)
{
    /// <summary>Tells this finding from another, and from itself with other cases or figures: what was taken note of is only what was seen.</summary>
    public string Key
    {
        get
        {
            var text = string.Join('\n', Rows.Select(row => string.Join('\t', row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))));
            return $"{Code}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}";
        }
    }
}

/// <summary>The page on which a finding is mended.</summary>
internal enum PlanRemedy
{
    Plan,
    ApplicationPlans,
    Arrangements,
    Users,
    Points,

    /// <summary>Nothing here: the province has to act.</summary>
    Province,
}

/// <summary>A window of the plan that a finding names, as <see cref="PlanWindows.All"/> does.</summary>
internal readonly record struct PlanPhase(string Name);
