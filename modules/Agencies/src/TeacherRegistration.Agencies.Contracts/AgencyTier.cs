namespace TeacherRegistration.Agencies.Contracts;

/// <summary>Tier of a registration agency; decides which review stages it may hold (SPEC §1.1).</summary>
public enum AgencyTier
{
    /// <summary>Province department of education: first, second and final review.</summary>
    Province,

    /// <summary>City bureau: first and second review.</summary>
    City,

    /// <summary>County bureau: first review.</summary>
    County,
}
