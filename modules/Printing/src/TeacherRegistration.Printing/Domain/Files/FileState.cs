namespace TeacherRegistration.Printing.Domain.Files;

internal enum FileState
{
    /// <summary>Its first day is still to come.</summary>
    Planned,

    /// <summary>Those it is for see it.</summary>
    Shown,

    /// <summary>Its last day is over.</summary>
    Ended,

    /// <summary>Taken back.</summary>
    Withdrawn,
}
