namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>
/// What the writer of a 留言 leaves open until it is known who gets it. Nothing that is masked on other pages: who takes the wrong row must
/// not send anybody's number to somebody else.
/// </summary>
internal enum Placeholder
{
    /// <summary>姓名</summary>
    Name,

    /// <summary>报名号</summary>
    ApplicationNumber,

    /// <summary>Name of the applicant's confirmation point.</summary>
    Point,

    /// <summary>Where that point is.</summary>
    PointAddress,

    /// <summary>Its phone for enquiries.</summary>
    PointPhone,

    /// <summary>When that point begins to confirm in the applicant's 网报计划.</summary>
    ConfirmationStart,

    /// <summary>Until when it confirms.</summary>
    ConfirmationEnd,
}
