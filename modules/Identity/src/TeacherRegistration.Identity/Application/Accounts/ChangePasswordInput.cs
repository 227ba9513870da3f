namespace TeacherRegistration.Identity.Application.Accounts;

internal sealed record ChangePasswordInput
{
    public string CurrentPassword { get; init; } = "";

    public string NewPassword { get; init; } = "";

    public string RepeatedPassword { get; init; } = "";
}
