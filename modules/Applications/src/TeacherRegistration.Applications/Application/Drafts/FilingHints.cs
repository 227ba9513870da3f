using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.Values;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What the policy of the province will make of what was entered, said beforehand. Hints, never blocks: point and agency decide (SPEC §2.1, §2.2).</summary>
internal static class FilingHints
{
    /// <param name="kind">注册类别.</param>
    /// <param name="file">What was entered.</param>
    /// <param name="certificate">The certificate that is registered.</param>
    /// <param name="policy">The policy it will be filed under.</param>
    /// <param name="holder">Number and day.</param>
    public static IReadOnlyList<FilingHint> Of(RegistrationKind kind, PersonalFile file, CertificateInfo? certificate, PolicySummary policy, FilingHolder holder)
    {
        var hints = new List<FilingHint>();
        if (certificate is not null && file.Employment is { } employment)
        {
            Note(!Covers(certificate.Type, employment.Stage), "HintStage", CodeLists.Word(certificate.Type), CodeLists.Word("Stage", employment.Stage));
        }

        Note(certificate is not null && !CertificateNumber.AgreesWithHolder(certificate.Number, holder.IdNumber, holder.IsMale), "HintCertificateHolder");
        Note(file.Employment is { } work && work.ContractEnd < holder.Today, "HintContract", Day(file.Employment?.ContractEnd));
        if (kind == RegistrationKind.Renewal && file.Assessment is { } assessment)
        {
            NoteRenewal(assessment);
        }

        return hints;

        void Note(bool isNoted, string key, params object[] arguments)
        {
            if (isNoted)
            {
                hints.Add(new FilingHint(key, arguments));
            }
        }

        void NoteRenewal(AssessmentInfo entered)
        {
            Note(entered.TrainingHours < policy.TrainingHours, "HintHours", entered.TrainingHours, policy.TrainingHours);
            var first = entered.LastRegisteredOn is { } last ? last.Year : holder.Today.Year - AssessmentInfo.ValidYears;
            var missing = Enumerable.Range(first, Math.Max(0, holder.Today.Year - first)).Except(entered.Annual.Select(row => row.Year)).ToList();
            Note(missing.Count > 0, "HintYearsMissing", string.Join(", ", missing));
            foreach (var year in entered.GetYearsBelow(policy))
            {
                Note(true, "HintYearBelow", year.Year, CodeLists.Word("AssessmentResult", year.Result));
            }

            Note(entered.GetRenewalStart() > holder.Today, "HintEarly", Day(entered.GetValidUntil()), Day(entered.GetRenewalStart()));
        }
    }

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>
    /// A holder may teach at the own level and below; senior secondary and vocational are interchangeable, practice instructors only instruct
    /// (Regulations on Teacher Qualifications, art. 5).
    /// </summary>
    private static bool Covers(QualificationType type, string stage) => stage switch
    {
        "Preschool" => type is not QualificationType.PracticeInstructor,
        "Primary" => type is not (QualificationType.Kindergarten or QualificationType.PracticeInstructor),
        "Junior" => type is not (QualificationType.Kindergarten or QualificationType.Primary or QualificationType.PracticeInstructor),
        "Senior" => type is QualificationType.SeniorSecondary or QualificationType.SecondaryVocational or QualificationType.HigherEducation,
        _ => type is QualificationType.SeniorSecondary or QualificationType.SecondaryVocational or QualificationType.HigherEducation or QualificationType.PracticeInstructor,
    };
}

/// <summary>Something that should be looked at before submitting.</summary>
/// <param name="Key">Key of its text.</param>
/// <param name="Arguments">For the placeholders of the text.</param>
internal sealed record FilingHint(string Key, object[] Arguments);

/// <summary>Whose application it is.</summary>
/// <param name="IdNumber">居民身份证号码.</param>
/// <param name="Today">Day of the request, in Beijing.</param>
internal sealed record FilingHolder(string IdNumber, DateOnly Today)
{
    public bool IsMale => ResidentId.IsMale(IdNumber);
}
