using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Domain;

namespace TeacherRegistration.Plans.Application;

/// <summary>The form of a province's or an agency's plan; times are local.</summary>
internal sealed record YearPlanInput
{
    public int? Year { get; init; }

    public string? Name { get; init; }

    public DateTime? WorkStart { get; init; }

    public DateTime? WorkEnd { get; init; }

    public DateTime? FirstReviewStart { get; init; }

    public DateTime? FirstReviewEnd { get; init; }

    public DateTime? SecondReviewStart { get; init; }

    public DateTime? SecondReviewEnd { get; init; }

    public DateTime? FinalReviewStart { get; init; }

    public DateTime? FinalReviewEnd { get; init; }

    /// <summary>Why a published plan is changed.</summary>
    public string? Reason { get; init; }

    /// <summary>The times of the form, in its order, by the names of their fields.</summary>
    public IReadOnlyList<(string Field, DateTime? Time)> Times =>
    [
        (nameof(WorkStart), WorkStart), (nameof(WorkEnd), WorkEnd), (nameof(FirstReviewStart), FirstReviewStart), (nameof(FirstReviewEnd), FirstReviewEnd),
        (nameof(SecondReviewStart), SecondReviewStart), (nameof(SecondReviewEnd), SecondReviewEnd), (nameof(FinalReviewStart), FinalReviewStart), (nameof(FinalReviewEnd), FinalReviewEnd),
    ];

    public static YearPlanInput Of(int year, string name, PlanWindows windows)
    {
        static DateTime Local(DateTime utc) => BeijingTime.FromUtc(utc);
        return new YearPlanInput
        {
            Year = year,
            Name = name,
            WorkStart = Local(windows.Work.Start),
            WorkEnd = Local(windows.Work.End),
            FirstReviewStart = Local(windows.FirstReview.Start),
            FirstReviewEnd = Local(windows.FirstReview.End),
            SecondReviewStart = Local(windows.SecondReview.Start),
            SecondReviewEnd = Local(windows.SecondReview.End),
            FinalReviewStart = Local(windows.FinalReview.Start),
            FinalReviewEnd = Local(windows.FinalReview.End),
        };
    }

    public string CleanName() => PlainText.Clean(Name, nameof(Name)).ReplaceLineEndings(" ");

    public string CleanReason() => PlainText.Clean(Reason, nameof(Reason)).ReplaceLineEndings(" ");

    /// <exception cref="BusinessRuleException">400 beside the field: a time is missing or out of range.</exception>
    public PlanWindows ToWindows()
    {
        var times = Times.Select(entry => BeijingTime.FromForm(entry.Time, entry.Field)).ToList();
        return new PlanWindows(new TimeWindow(times[0], times[1]), new TimeWindow(times[2], times[3]), new TimeWindow(times[4], times[5]), new TimeWindow(times[6], times[7]));
    }
}
