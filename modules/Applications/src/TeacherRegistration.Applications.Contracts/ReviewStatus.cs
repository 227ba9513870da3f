namespace TeacherRegistration.Applications.Contracts;

/// <summary>审批状态: how far the three reviews have come (SPEC §1.4).</summary>
public enum ReviewStatus
{
    /// <summary>Not in review.</summary>
    None,

    /// <summary>待初审.</summary>
    AwaitingFirstReview,

    /// <summary>已退回: sent back to the point, which may conclude anew.</summary>
    Returned,

    /// <summary>初审合格.</summary>
    FirstPassed,

    /// <summary>初审暂缓注册.</summary>
    FirstDeferred,

    /// <summary>初审不合格.</summary>
    FirstFailed,

    /// <summary>复核合格.</summary>
    SecondPassed,

    /// <summary>复核暂缓注册.</summary>
    SecondDeferred,

    /// <summary>复核不合格.</summary>
    SecondFailed,

    /// <summary>终审合格.</summary>
    FinalPassed,

    /// <summary>终审暂缓注册.</summary>
    FinalDeferred,

    /// <summary>终审不合格.</summary>
    FinalFailed,
}
