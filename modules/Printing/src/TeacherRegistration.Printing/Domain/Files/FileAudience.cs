namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>Whom a file is for. A user is known by the point: who is held to one is a confirmation user.</summary>
internal enum FileAudience
{
    /// <summary>All staff.</summary>
    Everybody,

    /// <summary>确认用户: the staff of points.</summary>
    ConfirmationUsers,

    /// <summary>注册用户: the staff of the agency itself.</summary>
    RegistrationUsers,
}
