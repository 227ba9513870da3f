using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>A file of an agency for its own staff and its points'.</summary>
internal sealed class AgencyFile : PublishedFile, IMultiTenant
{
    private AgencyFile()
    {
    }

    public AgencyFile(Guid id, FileDetails details, FileContent content, DateTime now)
        : base(id, details, content, now)
    {
    }

    public Guid TenantId { get; set; }
}
