namespace TeacherRegistration.Agencies.Domain.Agencies;

internal enum AgencyState
{
    /// <summary>In use.</summary>
    Active,

    /// <summary>The platform has stopped it: nobody of it works until it is resumed.</summary>
    Suspended,
}
