namespace TeacherRegistration.Plans.Domain;

/// <summary>Where a plan stands; after publication the clock alone moves it on, unless its agency terminates it.</summary>
internal enum PlanState
{
    /// <summary>草稿: only its author's side sees it.</summary>
    Draft,

    /// <summary>已发布: its time has not come.</summary>
    Published,

    /// <summary>进行中.</summary>
    Running,

    /// <summary>已结束.</summary>
    Ended,

    /// <summary>已终止: stopped before its end.</summary>
    Terminated,
}
