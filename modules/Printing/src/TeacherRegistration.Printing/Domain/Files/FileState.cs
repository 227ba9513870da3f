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

    /// <summary>待检查: the scanner has not seen it yet.</summary>
    Unchecked,

    /// <summary>The scanner found something in it.</summary>
    Infected,
}
