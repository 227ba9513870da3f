using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>Something about a case that the clerk should look at; it blocks nothing (SPEC decision 7, §2.2, §3.5).</summary>
/// <param name="Code">Names the text.</param>
/// <param name="Arguments">Go into it.</param>
internal sealed record CaseWarning(string Code, params object[] Arguments);

/// <summary>What in the stated data speaks against a condition, or does not fit together.</summary>
internal static class CaseWarnings
{
    public static IReadOnlyList<CaseWarning> Of(ApplicationCase opened, PolicySummary policy, DateOnly today)
    {
        var warnings = new List<CaseWarning>();
        Add(opened.DataVersion > opened.PaperVersion, "Paper");
        Add(!opened.CertificateAgrees, "Certificate");
        Add(opened.Employment.ContractEnd < today, "Contract", Day(opened.Employment.ContractEnd));
        Add(opened.Assessment.Sanctions.Length > 0, "Sanctions");
        if (opened.Kind == RegistrationKind.Renewal)
        {
            warnings.AddRange(opened.Assessment.GetYearsBelow(policy).Select(row => new CaseWarning("Annual", row.Year, CodeLists.Word("AssessmentResult", row.Result))));
            Add(opened.Assessment.TrainingHours < policy.TrainingHours, "Hours", opened.Assessment.TrainingHours, policy.TrainingHours);
            Add(opened.Assessment.GetRenewalStart() > today, "Early", opened.Assessment.GetValidUntil() is { } until ? Day(until) : "");
        }

        return warnings;

        void Add(bool holds, string code, params object[] arguments)
        {
            if (holds)
            {
                warnings.Add(new CaseWarning(code, arguments));
            }
        }
    }

    /// <summary>Whether the stated data speak against a row: then 全部具备 leaves it to the clerk.</summary>
    public static bool Doubts(ChecklistRow row, ApplicationCase opened, PolicySummary policy) =>
        (row.Item.AsksHours && opened.Assessment.TrainingHours < policy.TrainingHours)
        || (row.Year is { } year && opened.Assessment.Annual.FirstOrDefault(stated => stated.Year == year) is { } result && !result.Passes(policy));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
