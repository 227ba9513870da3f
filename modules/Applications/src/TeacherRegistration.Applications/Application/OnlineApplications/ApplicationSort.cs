namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>The orders in which the list can stand: each has its index.</summary>
internal enum ApplicationSort
{
    /// <summary>By 报名号.</summary>
    ApplicationNumber,

    /// <summary>By 申报时间.</summary>
    SubmittedAt,

    /// <summary>By 姓名, by code point.</summary>
    Name,

    /// <summary>By 任教学校, by code point.</summary>
    School,

    /// <summary>By 档案号, by code point.</summary>
    ArchiveNumber,
}
