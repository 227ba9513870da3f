using System.Text.Json.Serialization;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>报注册机构: who works on the case says that it belongs to another agency; the registration user decides (SPEC decision 11).</summary>
/// <param name="AgencyId">The agency it is said to belong to.</param>
/// <param name="AgencyCode">Its code.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="Reason">Why, in the reporter's words.</param>
/// <param name="ReportedBy">Login name of the reporter.</param>
/// <param name="ReportedAt">When, UTC.</param>
public sealed record BureauReport(Guid AgencyId, string AgencyCode, string AgencyName, string Reason, string ReportedBy, DateTime ReportedAt)
{
    /// <summary>Longest reason and longest answer, in characters.</summary>
    public const int MaximumTextLength = 200;

    /// <summary>What the registration user made of it; null while it is open.</summary>
    public BureauSettlement? Settlement { get; init; }

    /// <summary>Nobody has decided yet.</summary>
    [JsonIgnore]
    public bool IsOpen => Settlement is null;
}

/// <summary>The end of a report that was not withdrawn.</summary>
/// <param name="Answer">The registration user's words; empty where 不予受理 was the answer.</param>
/// <param name="SettledBy">Login name.</param>
/// <param name="SettledAt">When, UTC.</param>
public sealed record BureauSettlement(string Answer, string SettledBy, DateTime SettledAt);
