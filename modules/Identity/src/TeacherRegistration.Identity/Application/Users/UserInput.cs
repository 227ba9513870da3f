namespace TeacherRegistration.Identity.Application.Users;

/// <summary>What the forms and the workbook say of a user.</summary>
internal sealed record UserInput
{
    public string? LoginName { get; init; }

    public string? DisplayName { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    public Guid? PointId { get; init; }
}
