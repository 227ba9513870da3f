namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>The form of 注册.</summary>
internal sealed record RegistrationInput
{
    public string Name { get; init; } = "";

    public string IdNumber { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Code { get; init; } = "";

    public string NewPassword { get; init; } = "";

    public string RepeatedPassword { get; init; } = "";

    /// <summary>Whether the terms were ticked.</summary>
    public bool Accepted { get; init; }
}
