namespace TeacherRegistration.Applications.Application.Reveals;

/// <summary>What a number is needed for.</summary>
internal enum RevealReason
{
    VerifyIdentity,
    CheckPapers,
    ContactPerson,

    /// <summary>Said in words.</summary>
    Other,
}
