using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;

namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>What a user says that the query is for. It stands in the record of each search and of each person opened.</summary>
internal sealed record StatedPurpose(OtherPointPurpose? Purpose, string? Words)
{
    public const int MaximumLength = 200;

    /// <summary>Said to begin with.</summary>
    public static StatedPurpose Preset { get; } = new(OtherPointPurpose.WrongPoint, "");

    /// <exception cref="BusinessRuleException">400: none chosen, not in words where it is another, or too long.</exception>
    public StatedPurpose Check()
    {
        var words = PlainText.Clean(Words, "PurposeText");
        if (Purpose is null)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PurposeMissing) { Field = "Purpose" };
        }

        if (Purpose == OtherPointPurpose.Other && words.Length == 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PurposeWordsMissing) { Field = "PurposeText" };
        }

        return words.Length <= MaximumLength
            ? this with { Words = words }
            : throw new BusinessRuleException(ApplicationsErrorCodes.TooLong, RuleViolationKind.Invalid, MaximumLength) { Field = "PurposeText" };
    }

    /// <summary>What the audit record says: the purpose, the names of the conditions that were used, never their values, and the user's words.</summary>
    public string Describe(IReadOnlyList<string> conditions)
    {
        var rest = $"{string.Join(", ", conditions)} {Words}".Trim();
        return rest.Length > 0 ? $"{Purpose}: {rest}" : $"{Purpose}";
    }
}
