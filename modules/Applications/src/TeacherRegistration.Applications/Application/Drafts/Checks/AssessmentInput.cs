using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts.Checks;

/// <summary>考核与培训 as the form sends it.</summary>
internal sealed class AssessmentInput
{
    public IList<AssessmentYearInput?> Years { get; set; } = [];

    public int? TrainingHours { get; set; }

    public string? Interruptions { get; set; }

    public string? Sanctions { get; set; }

    public string? Probation { get; set; }

    public DateOnly? LastRegisteredOn { get; set; }

    public string? LastConclusion { get; set; }

    /// <summary>The form of what was entered before, with empty rows for the years since the last registration that have none.</summary>
    public static AssessmentInput Of(AssessmentInfo? info, int lastYear)
    {
        var first = info?.LastRegisteredOn?.Year ?? lastYear - AssessmentInfo.ValidYears;
        var years = (info?.Annual ?? []).Concat(info?.Ethics ?? []).Select(row => row.Year)
            .Union(Enumerable.Range(first, Math.Max(0, lastYear - first) + 1)).Order().TakeLast(AssessmentCheck.MaximumYears);
        return new AssessmentInput
        {
            Years = [.. years.Select(year => new AssessmentYearInput { Year = year, Annual = ResultOf(info?.Annual, year), Ethics = ResultOf(info?.Ethics, year) })],
            TrainingHours = info?.TrainingHours,
            Interruptions = info?.Interruptions,
            Sanctions = info?.Sanctions,
            Probation = info?.Probation,
            LastRegisteredOn = info?.LastRegisteredOn,
            LastConclusion = info?.LastConclusion,
        };
    }

    private static string? ResultOf(IReadOnlyList<YearResult>? rows, int year) => rows?.FirstOrDefault(row => row.Year == year)?.Result;
}

/// <summary>One year of it.</summary>
internal sealed class AssessmentYearInput
{
    public int? Year { get; set; }

    /// <summary>年度考核.</summary>
    public string? Annual { get; set; }

    /// <summary>师德考核.</summary>
    public string? Ethics { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Annual) && string.IsNullOrEmpty(Ethics);
}
