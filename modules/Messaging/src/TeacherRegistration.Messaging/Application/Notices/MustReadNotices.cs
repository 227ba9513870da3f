namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>What the people of an agency must read, now or later, as nodes keep it in memory; without the texts.</summary>
internal sealed record MustReadNotices(IReadOnlyList<NoticeItem> Notices)
{
    /// <summary>Agencies and notices that a node keeps.</summary>
    public const int MaximumKept = 100_000;

    public long Size => 1 + Notices.Count;
}
