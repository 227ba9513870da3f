using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Checks 现阶段工作信息 field by field (SPEC §3.4), for corrections at the counter and for imports.</summary>
internal static class EmploymentCheck
{
    /// <summary>Nobody at work today began before it; earlier years are slips of the keyboard.</summary>
    public const int EarliestYear = 1940;

    /// <summary>The information with its texts cleaned.</summary>
    /// <exception cref="BusinessRuleException">400, naming the field.</exception>
    public static EmploymentInfo Clean(EmploymentInfo employment, DateOnly today)
    {
        var clean = employment with
        {
            School = Text(employment.School, EmploymentInfo.MaximumSchoolLength, nameof(employment.School)),
            Subject = Text(employment.Subject, EmploymentInfo.MaximumSubjectLength, nameof(employment.Subject)),
        };
        InList(nameof(clean.SchoolType), clean.SchoolType);
        InList(nameof(clean.Ownership), clean.Ownership);
        InList(nameof(clean.Location), clean.Location);
        InList(nameof(clean.Stage), clean.Stage);
        InList(nameof(clean.EmploymentForm), clean.EmploymentForm);
        InList(nameof(clean.PostType), clean.PostType);
        InList(nameof(clean.PostGrade), clean.PostGrade);
        InList(nameof(clean.Title), clean.Title);
        NotTooEarly(nameof(clean.ContractStart), clean.ContractStart);
        NotInFuture(nameof(clean.WorkStart), clean.WorkStart, today);
        NotInFuture(nameof(clean.TeachingStart), clean.TeachingStart, today);
        NotInFuture(nameof(clean.SchoolStart), clean.SchoolStart, today);
        if (clean.ContractEnd < clean.ContractStart)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ContractEndsBeforeStart) { Field = nameof(clean.ContractEnd) };
        }

        return clean;
    }

    private static string Text(string text, int maximum, string field)
    {
        var clean = PlainText.Clean(text, field);
        return clean.Length switch
        {
            0 => throw new BusinessRuleException(ApplicationsErrorCodes.Required) { Field = field },
            var length when length > maximum => throw new BusinessRuleException(ApplicationsErrorCodes.TooLong, RuleViolationKind.Invalid, maximum) { Field = field },
            _ => clean,
        };
    }

    private static void InList(string list, string code)
    {
        if (!CodeLists.Contains(list, code))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.NotInList) { Field = list };
        }
    }

    private static void NotInFuture(string field, DateOnly date, DateOnly today)
    {
        NotTooEarly(field, date);
        if (date > today)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.DateInFuture) { Field = field };
        }
    }

    private static void NotTooEarly(string field, DateOnly date)
    {
        if (date.Year < EarliestYear)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.DateTooEarly, RuleViolationKind.Invalid, EarliestYear) { Field = field };
        }
    }
}
