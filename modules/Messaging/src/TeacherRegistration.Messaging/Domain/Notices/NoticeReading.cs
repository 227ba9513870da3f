using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Notices;

/// <summary>
/// A member of staff has said 已阅读. In the directory, because the author's agency and the reader's are different ones, and neither writes
/// the other's rows; with the names as they were, so that the author's list asks no other module for them.
/// </summary>
internal sealed class NoticeReading : Entity, IDirectoryEntity
{
    public const int MaximumNameLength = 100;

    private NoticeReading()
    {
    }

    public NoticeReading(Guid id, Guid noticeId, Guid accountId, string readerName, string placeName, DateTime at)
        : base(id)
    {
        NoticeId = noticeId;
        AccountId = accountId;
        ReaderName = readerName;
        PlaceName = placeName;
        At = at;
    }

    public Guid NoticeId { get; private set; }

    public Guid AccountId { get; private set; }

    public string ReaderName { get; private set; } = "";

    /// <summary>Agency, and point where the reader works at one.</summary>
    public string PlaceName { get; private set; } = "";

    public DateTime At { get; private set; }
}
