using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>The form of a published file; the file itself comes beside it.</summary>
internal sealed record FileInput
{
    public string? Title { get; init; }

    public FileCategory Category { get; init; }

    public FileAudience Audience { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public FileDetails ToDetails() => new FileDetails(
        PlainText.Clean(Title, nameof(Title)).ReplaceLineEndings(" "), Category, Audience, Day(ValidFrom, nameof(ValidFrom)), Day(ValidUntil, nameof(ValidUntil))).Demand();

    private static DateOnly? Day(DateOnly? day, string field) => day is null or { Year: >= 2000 and < 2100 }
        ? day
        : throw new BusinessRuleException(PrintingErrorCodes.DateForm) { Field = field };
}
