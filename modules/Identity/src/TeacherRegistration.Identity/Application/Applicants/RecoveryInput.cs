namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>The form of 找回密码.</summary>
internal sealed record RecoveryInput
{
    public string IdNumber { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Code { get; init; } = "";

    public string NewPassword { get; init; } = "";

    public string RepeatedPassword { get; init; } = "";
}
