namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>Which rules passwords follow (AUTH-12).</summary>
internal enum PasswordProfile
{
    /// <summary>Length and a blocklist; passwords do not age.</summary>
    Modern,

    /// <summary>等保: besides, three kinds of characters and a maximum age.</summary>
    Classified,
}
