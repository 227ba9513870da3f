using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Drafts.Checks;

/// <summary>Checks 考核与培训 field by field (SPEC §3.4). A row of a year without results was left empty.</summary>
internal static class AssessmentCheck
{
    /// <summary>So many rows the form has at most: a deferred registration may look back further than five years.</summary>
    public const int MaximumYears = 12;

    /// <exception cref="BusinessRuleException">400, naming each field.</exception>
    public static AssessmentInfo Clean(AssessmentInput input, DateOnly today)
    {
        var faults = new FieldFaults(today);
        var annual = new List<YearResult>();
        var ethics = new List<YearResult>();
        faults.Require(input.Years.Count <= MaximumYears, nameof(input.Years), ApplicationsErrorCodes.YearsForm);
        foreach (var (row, index) in input.Years.Take(MaximumYears).Select((row, index) => (row: row!, index)).Where(pair => pair.row is { IsEmpty: false }))
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"{nameof(input.Years)}[{index}].");
            faults.Require(
                row.Year is >= AssessmentInfo.EarliestYear && row.Year <= today.Year && annual.Concat(ethics).All(other => other.Year != row.Year), field + nameof(row.Year), ApplicationsErrorCodes.YearForm);
            Take(row.Annual, annual, field + nameof(row.Annual));
            Take(row.Ethics, ethics, field + nameof(row.Ethics));

            void Take(string? result, List<YearResult> results, string resultField)
            {
                if (!string.IsNullOrEmpty(result))
                {
                    faults.InList(result, resultField, "AssessmentResult");
                    results.Add(new YearResult(row.Year ?? 0, result));
                }
            }
        }

        var clean = new AssessmentInfo
        {
            Annual = [.. annual.OrderBy(row => row.Year)],
            Ethics = [.. ethics.OrderBy(row => row.Year)],
            TrainingHours = input.TrainingHours ?? 0,
            Interruptions = faults.Text(input.Interruptions, nameof(input.Interruptions), AssessmentInfo.MaximumTextLength, isRequired: false),
            Sanctions = faults.Text(input.Sanctions, nameof(input.Sanctions), AssessmentInfo.MaximumTextLength, isRequired: false),
            Probation = Optional(input.Probation),
            LastRegisteredOn = input.LastRegisteredOn,
            LastConclusion = Optional(input.LastConclusion),
        };
        faults.Require(input.TrainingHours is null or (>= 0 and <= AssessmentInfo.MaximumHours), nameof(input.TrainingHours), ApplicationsErrorCodes.HoursForm);
        CheckStated(faults, clean);
        faults.Demand();
        return clean;
    }

    private static string? Optional(string? code) => string.IsNullOrEmpty(code) ? null : code;

    /// <summary>Date and conclusion of the last registration go together.</summary>
    private static void CheckStated(FieldFaults faults, AssessmentInfo clean)
    {
        if (clean.Probation is { } probation)
        {
            faults.InList(probation, nameof(clean.Probation), "ProbationResult");
        }

        if (clean.LastRegisteredOn is not null || clean.LastConclusion is not null)
        {
            faults.Date(clean.LastRegisteredOn ?? default, nameof(clean.LastRegisteredOn));
            faults.InList(clean.LastConclusion ?? "", nameof(clean.LastConclusion), "Conclusion");
        }
    }
}
