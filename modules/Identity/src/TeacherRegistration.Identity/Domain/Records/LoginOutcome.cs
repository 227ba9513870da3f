namespace TeacherRegistration.Identity.Domain.Records;

internal enum LoginOutcome
{
    Success,
    WrongPassword,

    /// <summary>Not compared: too many failures before it, or the account is disabled.</summary>
    Refused,

    WrongCode,
}
