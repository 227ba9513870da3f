namespace TeacherRegistration.Identity.Domain.Sessions;

/// <summary>Why a session is over; the next visit to the login page says so.</summary>
internal enum SessionEnd
{
    /// <summary>Its user logged out.</summary>
    Logout,

    /// <summary>Its user ended it from another one.</summary>
    ByUser,

    /// <summary>An administrator ended it.</summary>
    ByAdministrator,

    /// <summary>The password or a factor was changed.</summary>
    CredentialsChanged,

    /// <summary>The same account logged in elsewhere, and one session at a time is allowed.</summary>
    OtherLogin,

    /// <summary>Not used for too long.</summary>
    Idle,

    /// <summary>Open for too long.</summary>
    Lifetime,
}
