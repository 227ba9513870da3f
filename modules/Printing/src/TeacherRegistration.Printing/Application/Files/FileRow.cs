using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>One row of the publisher's list.</summary>
internal sealed record FileRow(
    Guid Id, string Title, FileCategory Category, FileAudience Audience, DateOnly? ValidFrom, DateOnly? ValidUntil, DateTime? WithdrawnAt, int Downloads, DateTime PublishedAt)
{
    public FileState StateOn(DateOnly today) => PublishedFile.StateOn(ValidFrom, ValidUntil, WithdrawnAt, today);
}

/// <summary>A page of the list, and whether there are more behind it.</summary>
internal sealed record FilePage(IReadOnlyList<FileRow> Items, int Number, bool HasMore);
