namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>Whose site an account opens; the other's knows nothing of it (rule 6).</summary>
internal enum AccountSide
{
    /// <summary>Staff of agencies, and those who run the service.</summary>
    Staff,

    /// <summary>Teachers who apply.</summary>
    Applicant,
}
