using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Notices;

/// <summary>A notice of the platform to the staff of all agencies.</summary>
internal sealed class PlatformNotice : Notice, IDirectoryEntity
{
    private PlatformNotice()
    {
    }

    public PlatformNotice(Guid id, NoticeContent content, DateTime now)
        : base(id, content, now)
    {
    }
}
