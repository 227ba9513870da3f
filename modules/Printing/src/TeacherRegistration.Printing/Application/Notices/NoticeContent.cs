using TeacherRegistration.Confirmation.Contracts;

namespace TeacherRegistration.Printing.Application.Notices;

/// <summary>What stands on a 一次性告知单.</summary>
internal sealed record NoticeContent
{
    public required string ApplicationNumber { get; init; }

    public required string Name { get; init; }

    public required string MaskedIdNumber { get; init; }

    public required string Kind { get; init; }

    public required string School { get; init; }

    public required IReadOnlyList<ConditionShortfall> Shortfalls { get; init; }

    /// <summary>Until when to bring it to the point; empty once the point has ended.</summary>
    public required string Until { get; init; }

    public required string Agency { get; init; }

    public required string Point { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    public required string Officer { get; init; }

    public required string Date { get; init; }
}
