using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.Schools;

/// <summary>
/// A school by the name that applications to one agency give it: by it people who know their school find the agency. It follows from the
/// applications and says nothing of any person. Its id is the agency's.
/// </summary>
internal sealed class KnownSchool : Entity, IDirectoryEntity, IUnaudited
{
    /// <summary>So many applications have to give a name before it is shown: one alone may be a slip.</summary>
    public const int ShownFrom = 2;

    private KnownSchool()
    {
    }

    public KnownSchool(Guid agencyId, Guid provinceId, string name, int applications)
        : base(agencyId)
    {
        ProvinceId = provinceId;
        Name = name;
        Applications = applications;
    }

    public Guid ProvinceId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>How many applications give this name.</summary>
    public int Applications { get; private set; }
}
