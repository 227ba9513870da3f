using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>A file of the platform for the staff of all agencies.</summary>
internal sealed class PlatformFile : PublishedFile, IDirectoryEntity
{
    private PlatformFile()
    {
    }

    public PlatformFile(Guid id, FileDetails details, FileContent content, DateTime now)
        : base(id, details, content, now)
    {
    }
}
