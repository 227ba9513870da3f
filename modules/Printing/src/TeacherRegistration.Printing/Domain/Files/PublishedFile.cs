using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>A file for staff to download: published, perhaps replaced by a newer one, perhaps withdrawn (rules 103 and 104). Once deleted, its audit record is all that says what it was.</summary>
internal abstract class PublishedFile : AggregateRoot, IAuditedWhole
{
    protected PublishedFile()
    {
    }

    protected PublishedFile(Guid id, FileDetails details, FileContent content, DateTime now)
        : base(id)
    {
        Describe(details);
        Replace(content, now);
    }

    public string Title { get; private set; } = "";

    public FileCategory Category { get; private set; }

    public FileAudience Audience { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public int Size { get; private set; }

    public Guid BlobId { get; private set; }

    /// <summary>When the file that is there now was uploaded.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>Counted by a statement of its own: a download must not collide with its publisher's form.</summary>
    public int Downloads { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public void Describe(FileDetails details) =>
        (Title, Category, Audience, ValidFrom, ValidUntil) = details.Demand();

    /// <summary>The earlier bytes stay in the store until the night: this change may still be rolled back.</summary>
    public void Replace(FileContent content, DateTime now)
    {
        (BlobId, FileName, ContentType, Size) = content;
        PublishedAt = now;
    }

    public void Withdraw(DateTime now)
    {
        DemandWithdrawn(false);
        WithdrawnAt = now;
    }

    /// <summary>Takes a withdrawal back.</summary>
    public void Restore()
    {
        DemandWithdrawn(true);
        WithdrawnAt = null;
    }

    /// <summary>Before it is deleted: nobody loses what is still shown or planned.</summary>
    public void DemandDeletable() => DemandWithdrawn(true);

    public FileState StateOn(DateOnly today, ScanVerdict scan) => StateOn(ValidFrom, ValidUntil, WithdrawnAt, scan, today);

    public static FileState StateOn(DateOnly? from, DateOnly? until, DateTime? withdrawnAt, ScanVerdict scan, DateOnly today) =>
        scan == ScanVerdict.Infected ? FileState.Infected
        : withdrawnAt is not null ? FileState.Withdrawn
        : scan == ScanVerdict.Unknown ? FileState.Unchecked
        : from > today ? FileState.Planned
        : until < today ? FileState.Ended
        : FileState.Shown;

    private void DemandWithdrawn(bool expected)
    {
        if (WithdrawnAt is not null != expected)
        {
            throw new BusinessRuleException(PrintingErrorCodes.WithdrawnChanged, RuleViolationKind.Conflict);
        }
    }
}
