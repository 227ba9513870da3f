using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>One row of the publisher's list.</summary>
internal sealed record FileRow(
    Guid Id, string Title, FileCategory Category, FileAudience Audience, DateOnly? ValidFrom, DateOnly? ValidUntil, DateTime? WithdrawnAt, ScanVerdict Scan, int Downloads)
{
    public FileState StateOn(DateOnly today) => PublishedFile.StateOn(ValidFrom, ValidUntil, WithdrawnAt, Scan, today);
}

/// <summary>A page of the list, and whether there are more behind it.</summary>
internal sealed record FilePage(IReadOnlyList<FileRow> Items, int Number, bool HasMore);
