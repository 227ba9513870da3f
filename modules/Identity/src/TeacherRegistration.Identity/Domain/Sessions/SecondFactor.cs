namespace TeacherRegistration.Identity.Domain.Sessions;

/// <summary>What a person can give besides the password.</summary>
internal enum SecondFactor
{
    /// <summary>The six digits of the text message.</summary>
    Sms,

    /// <summary>The six digits of the authenticator app.</summary>
    Authenticator,

    /// <summary>One of the ten codes kept for the day the app is lost.</summary>
    RecoveryCode,

    /// <summary>The code that the agency's administrator issued for this person.</summary>
    AgencyCode,
}
