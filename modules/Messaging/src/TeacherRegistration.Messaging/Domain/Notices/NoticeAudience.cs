namespace TeacherRegistration.Messaging.Domain.Notices;

/// <summary>Whom an agency's notice is for.</summary>
internal enum NoticeAudience
{
    /// <summary>The agency's own staff and its points'.</summary>
    OwnStaff,

    /// <summary>Those, and the staff of every agency below it.</summary>
    OwnAndBelow,
}
