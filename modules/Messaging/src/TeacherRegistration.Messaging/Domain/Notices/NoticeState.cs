namespace TeacherRegistration.Messaging.Domain.Notices;

internal enum NoticeState
{
    /// <summary>Being written; nobody but its author's side sees it.</summary>
    Draft,

    /// <summary>Published, to be shown from a later time.</summary>
    Planned,

    /// <summary>Readers see it.</summary>
    Shown,

    /// <summary>Its time is over.</summary>
    Ended,

    /// <summary>Taken back.</summary>
    Withdrawn,
}
