using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;

namespace TeacherRegistration.Agencies.Application.Agencies;

/// <summary>A line of the tree.</summary>
internal sealed record AgencyRow(
    Guid Id, string Code, string Name, string ShortName, AgencyTier Tier, ReviewTiers ReviewTiers, AgencyState State, int ChildCount, string? SuperiorName);

/// <summary>A part of the tree: the way down to the opened agency and what lies directly below it, or what a search has found.</summary>
internal sealed record AgencyPage(IReadOnlyList<AgencyRow> Path, IReadOnlyList<AgencyRow> Rows, int Total, int Number)
{
    public const int Size = 50;
}

/// <summary>One agency as its page shows it.</summary>
internal sealed record AgencyDetailsDto(AgencyRow Row, Guid? SuperiorId, string Phone, string StateReason, long Version);

/// <summary>What the form of an agency carries.</summary>
internal sealed record AgencyInput(string Name, string ShortName, string Phone, ReviewTiers ReviewTiers);

/// <summary>A new agency: where it stands, its code, and what else its form carries.</summary>
internal sealed record NewAgencyInput(Guid? SuperiorId, AgencyTier Tier, string Code, AgencyInput Details);

/// <summary>The first administrator of an agency.</summary>
internal sealed record AdministratorInput(string LoginName, string DisplayName, string Phone);

/// <summary>Who reviews one agency's applications, before a move and after it; names, empty where nobody does.</summary>
internal sealed record ReviewEffect(string AgencyName, StageEffect First, StageEffect Second, StageEffect Final)
{
    public bool IsChange => First.IsChange || Second.IsChange || Final.IsChange;
}

/// <summary>One stage of it.</summary>
internal sealed record StageEffect(string Before, string After)
{
    public bool IsChange => Before != After;
}

/// <summary>What a move would do.</summary>
internal sealed record MovePreview(Guid SuperiorId, string SuperiorName, IReadOnlyList<ReviewEffect> Effects);
