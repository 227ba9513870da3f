using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Notices;

/// <summary>A notice of one agency. Shared, as those below it may read it; who is not meant does not get it from any service.</summary>
internal sealed class AgencyNotice : Notice, IShared
{
    private AgencyNotice()
    {
    }

    public AgencyNotice(Guid id, NoticeContent content, NoticeAudience audience, DateTime now)
        : base(id, content, now) => Audience = audience;

    public Guid OwnerId { get; set; }

    public Guid ProvinceId { get; set; }

    public NoticeAudience Audience { get; private set; }

    public void Write(NoticeContent content, NoticeAudience audience)
    {
        Write(content);
        Audience = audience;
    }
}
