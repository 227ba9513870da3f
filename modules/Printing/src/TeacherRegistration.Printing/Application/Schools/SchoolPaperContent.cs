using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Printing.Application.Schools;

/// <summary>What stands on the 交接单 and the 花名册 of a school.</summary>
internal sealed record SchoolPaperContent
{
    public required string Agency { get; init; }

    /// <summary>Empty where the whole agency's applications stand on it.</summary>
    public required string Point { get; init; }

    public required string Plan { get; init; }

    public required string School { get; init; }

    public required IReadOnlyList<SchoolCase> Cases { get; init; }

    public required string Officer { get; init; }

    public required string Date { get; init; }
}
