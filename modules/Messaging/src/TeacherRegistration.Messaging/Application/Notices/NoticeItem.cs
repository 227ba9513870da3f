namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>A notice as its readers see it. <paramref name="Text"/> is empty in lists, <paramref name="PublishedBy"/> for the platform's.</summary>
internal sealed record NoticeItem(Guid Id, string Title, string Text, bool MustRead, string PublishedBy, DateTime PublishedAt, DateTime ValidFrom, DateTime ValidUntil)
{
    public bool IsRead { get; init; }
}
