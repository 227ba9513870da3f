namespace TeacherRegistration.Applications.Contracts;

/// <summary>现阶段工作信息 that the point may correct with the applicant's consent (rule 52). Words are codes of <see cref="CodeLists"/>.</summary>
public sealed record EmploymentInfo
{
    /// <summary>任教学校, at most <see cref="MaximumSchoolLength"/> characters.</summary>
    public required string School { get; init; }

    /// <summary>学校类型.</summary>
    public required string SchoolType { get; init; }

    /// <summary>办学性质.</summary>
    public required string Ownership { get; init; }

    /// <summary>学校所在地.</summary>
    public required string Location { get; init; }

    /// <summary>任教学段.</summary>
    public required string Stage { get; init; }

    /// <summary>任教学科, in the words of the school.</summary>
    public required string Subject { get; init; }

    /// <summary>用人形式.</summary>
    public required string EmploymentForm { get; init; }

    /// <summary>岗位类型.</summary>
    public required string PostType { get; init; }

    /// <summary>岗位等级.</summary>
    public required string PostGrade { get; init; }

    /// <summary>职称.</summary>
    public required string Title { get; init; }

    /// <summary>聘用合同开始.</summary>
    public required DateOnly ContractStart { get; init; }

    /// <summary>聘用合同结束, not before the start.</summary>
    public required DateOnly ContractEnd { get; init; }

    /// <summary>参加工作时间.</summary>
    public required DateOnly WorkStart { get; init; }

    /// <summary>从教起始时间.</summary>
    public required DateOnly TeachingStart { get; init; }

    /// <summary>现学校任教起始时间.</summary>
    public required DateOnly SchoolStart { get; init; }

    /// <summary>Longest name of a school.</summary>
    public const int MaximumSchoolLength = 60;

    /// <summary>Longest name of a subject.</summary>
    public const int MaximumSubjectLength = 30;
}
