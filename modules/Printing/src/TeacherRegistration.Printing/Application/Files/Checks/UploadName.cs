using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files.Checks;

/// <summary>What a user calls a file: words for a header and a page, never a path (FL-4).</summary>
internal static class UploadName
{
    /// <summary>Separators and what file systems, shells and the percent signs of addresses give a meaning to.</summary>
    private static readonly HashSet<char> Replaced = ['<', '>', ':', '"', '|', '?', '*', '%', ';', '\n', '\t'];

    /// <summary>The last part of the name, with what has a meaning elsewhere replaced.</summary>
    /// <exception cref="BusinessRuleException">400: control characters, direction overrides, or too long.</exception>
    public static string Clean(string name)
    {
        var last = PlainText.Clean(name[(name.LastIndexOfAny(['/', '\\']) + 1)..], UploadCheck.Field).TrimStart('.');
        return last.Length <= FileContent.MaximumNameLength
            ? string.Concat(last.Select(character => Replaced.Contains(character) ? '_' : character))
            : throw new BusinessRuleException(PrintingErrorCodes.FileNameTooLong, RuleViolationKind.Invalid, FileContent.MaximumNameLength) { Field = UploadCheck.Field };
    }
}
