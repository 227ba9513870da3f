using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>One row of the author's list.</summary>
internal sealed record NoticeRow(Guid Id, string Title, bool MustRead, TimeWindow Shown, DateTime? PublishedAt, DateTime? WithdrawnAt)
{
    public int Readers { get; init; }

    public NoticeState StateAt(DateTime now) => Notice.StateAt(Shown, PublishedAt, WithdrawnAt, now);
}

/// <summary>A page of a list, and whether there are more behind it.</summary>
internal sealed record NoticePage<T>(IReadOnlyList<T> Items, int Number, bool HasMore);

/// <summary>Who has said 已阅读.</summary>
internal sealed record ReadingRow(string ReaderName, string PlaceName, DateTime At);

/// <summary>A notice as its author sees it.</summary>
internal sealed record NoticeDetails(Notice Notice, NoticeAudience Audience, int Readers, NoticePage<ReadingRow> Readings);
