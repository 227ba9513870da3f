using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Contracts;

/// <summary>考核与培训. Words are codes of <see cref="CodeLists"/>.</summary>
public sealed record AssessmentInfo
{
    /// <summary>年度考核 by year.</summary>
    public required IReadOnlyList<YearResult> Annual { get; init; }

    /// <summary>师德考核 by year.</summary>
    public required IReadOnlyList<YearResult> Ethics { get; init; }

    /// <summary>培训学时 over the period, as stated.</summary>
    public required int TrainingHours { get; init; }

    /// <summary>中断工作记录 in words; empty: none.</summary>
    public required string Interruptions { get; init; }

    /// <summary>处分记录 in words; empty: none.</summary>
    public required string Sanctions { get; init; }

    /// <summary>试用期考核, first registration only.</summary>
    public string? Probation { get; init; }

    /// <summary>上次注册日期 as stated, not checked against a register (SPEC decision 26).</summary>
    public DateOnly? LastRegisteredOn { get; init; }

    /// <summary>上次注册结论 as stated.</summary>
    public string? LastConclusion { get; init; }

    /// <summary>Years that a registration is valid for (SPEC §2).</summary>
    public const int ValidYears = 5;

    private const int RenewalDays = 60;

    /// <summary>有效期至 of the last registration as stated; null without one.</summary>
    public DateOnly? GetValidUntil() => LastRegisteredOn?.AddYears(ValidYears);

    /// <summary>From when a renewal is usually applied for: 60 days before (SPEC §2). A hint, never a block.</summary>
    public DateOnly? GetRenewalStart() => GetValidUntil()?.AddDays(-RenewalDays);

    /// <summary>The years whose 年度考核 counts as below 合格 (SPEC decision 15).</summary>
    public IEnumerable<YearResult> GetYearsBelow(PolicySummary policy) => Annual.Where(row => !row.Passes(policy));

    /// <summary>Longest text of interruptions or sanctions.</summary>
    public const int MaximumTextLength = 500;

    /// <summary>More hours nobody has.</summary>
    public const int MaximumHours = 9999;

    /// <summary>Earliest year of an assessment.</summary>
    public const int EarliestYear = 1990;
}

/// <summary>An assessment of one year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Result">Code of the list <c>AssessmentResult</c>.</param>
public sealed record YearResult(int Year, string Result)
{
    /// <summary>Whether it counts as 合格 or better: 基本合格 where the policy says so (SPEC decision 15).</summary>
    public bool Passes(PolicySummary policy) => Result is "Qualified" or "Excellent" || (Result == "BasicallyQualified" && policy.BasicallyQualifiedPasses);
}
