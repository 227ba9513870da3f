namespace TeacherRegistration.Applications.Domain.Reveals;

/// <summary>What an account may do with so many distinct persons a day.</summary>
internal enum QuotaKind
{
    /// <summary>Have a masked number shown.</summary>
    Reveal,

    /// <summary>Open an application of another point.</summary>
    OtherPoint,
}
