namespace TeacherRegistration.Agencies.Domain.Points;

internal enum PointState
{
    /// <summary>Takes applications.</summary>
    Open,

    /// <summary>Finishes the applications it has and takes no new ones.</summary>
    Closed,
}
