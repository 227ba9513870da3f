using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>What a publisher says about a file.</summary>
/// <param name="Title">Its name on the page.</param>
/// <param name="Category">Under which heading it stands.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="ValidFrom">First day it is shown; null: at once.</param>
/// <param name="ValidUntil">Last day it is shown; null: without end.</param>
internal sealed record FileDetails(string Title, FileCategory Category, FileAudience Audience, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    public const int MaximumTitleLength = 100;

    /// <summary>Refuses what breaks a rule.</summary>
    public FileDetails Demand()
    {
        if (Title.Length == 0)
        {
            throw new BusinessRuleException(PrintingErrorCodes.Required) { Field = nameof(Title) };
        }

        if (Title.Length > MaximumTitleLength)
        {
            throw new BusinessRuleException(PrintingErrorCodes.TooLong, RuleViolationKind.Invalid, MaximumTitleLength) { Field = nameof(Title) };
        }

        return ValidUntil < ValidFrom ? throw new BusinessRuleException(PrintingErrorCodes.EndsBeforeStart) { Field = nameof(ValidUntil) } : this;
    }
}
