using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Applications.Application;

/// <summary>Collects what is wrong with the fields of a form, so that its user hears of all at once.</summary>
internal sealed class FieldFaults(DateOnly today)
{
    /// <summary>Nobody at work today began before it; earlier years are slips of the keyboard.</summary>
    public const int EarliestYear = 1940;

    private readonly List<BusinessRuleException> found = [];

    /// <summary>Notes the fault, unless the field has one already.</summary>
    public void Require(bool isRight, string field, string code, params object[] arguments)
    {
        if (!isRight && found.TrueForAll(fault => fault.Field != field))
        {
            found.Add(new BusinessRuleException(code, RuleViolationKind.Invalid, arguments) { Field = field });
        }
    }

    /// <summary>The text, cleaned.</summary>
    public string Text(string? text, string field, int maximum, bool isRequired = true)
    {
        if (!PlainText.IsClean(text ?? ""))
        {
            Require(false, field, FrameworkErrorCodes.ForbiddenCharacters);
            return "";
        }

        var clean = PlainText.Clean(text);
        Require(clean.Length > 0 || !isRequired, field, ApplicationsErrorCodes.Required);
        Require(clean.Length <= maximum, field, ApplicationsErrorCodes.TooLong, maximum);
        return clean;
    }

    /// <summary>A code of the list; nothing chosen is a fault of its own.</summary>
    public void InList(string code, string field, string list)
    {
        Require(code.Length > 0, field, ApplicationsErrorCodes.Required);
        Require(CodeLists.Contains(list, code), field, ApplicationsErrorCodes.NotInList);
    }

    /// <summary>A date that was entered, and can be.</summary>
    public void Date(DateOnly date, string field, bool mayBeFuture = false)
    {
        Require(date != default, field, ApplicationsErrorCodes.Required);
        Require(date.Year >= EarliestYear, field, ApplicationsErrorCodes.DateTooEarly, EarliestYear);
        Require(mayBeFuture || date <= today, field, ApplicationsErrorCodes.DateInFuture);
    }

    /// <exception cref="BusinessRuleException">400: the first fault, with the others.</exception>
    public void Demand()
    {
        if (found.Count > 0)
        {
            throw found[0].With(found.Skip(1));
        }
    }
}
