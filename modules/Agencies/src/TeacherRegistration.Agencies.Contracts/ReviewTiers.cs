namespace TeacherRegistration.Agencies.Contracts;

/// <summary>The review stages an agency has enabled (SPEC §1.1): at most those of its tier.</summary>
[Flags]
public enum ReviewTiers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>初审 of the applications filed with the agency itself.</summary>
    First = 1,

    /// <summary>复核 of its own and of the agencies below it.</summary>
    Second = 2,

    /// <summary>终审 of its own and of the agencies below it.</summary>
    Final = 4,
}
