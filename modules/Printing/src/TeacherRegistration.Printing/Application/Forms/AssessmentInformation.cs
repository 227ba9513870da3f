namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>五、考核与培训; which part is shown depends on the kind of registration.</summary>
public sealed record AssessmentInformation
{
    /// <summary>定期注册: one line a year.</summary>
    public IReadOnlyList<AssessmentYear> Years { get; init; } = [];

    /// <summary>定期注册: 培训学时(学分) of all years.</summary>
    public string TotalTraining { get; init; } = "";

    /// <summary>首次注册: 试用期考核结果.</summary>
    public string ProbationResult { get; init; } = "";

    /// <summary>首次注册: when that was.</summary>
    public string ProbationDate { get; init; } = "";

    /// <summary>中断教学, or 无.</summary>
    public required string Interruptions { get; init; }

    /// <summary>处分, or 无.</summary>
    public required string Sanctions { get; init; }
}
