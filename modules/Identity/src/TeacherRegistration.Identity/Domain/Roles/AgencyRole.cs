using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Roles;

/// <summary>
/// A role of an agency's own, or what the agency has changed of a built-in one. Built-in roles keep their declared permissions; a row
/// adds grants and prohibitions to them.
/// </summary>
internal sealed class AgencyRole : AggregateRoot, IDirectoryEntity, IAuditedWhole
{
    public const int MaximumKeyLength = 64;
    public const int MinimumNameLength = 2;
    public const int MaximumNameLength = 30;

    private AgencyRole()
    {
    }

    private AgencyRole(Guid id, Guid agencyId, string key, string name)
        : base(id)
    {
        AgencyId = agencyId;
        Key = key;
        Name = name;
    }

    public Guid AgencyId { get; private set; }

    /// <summary>As accounts name it: a built-in role's name, or the id of an own one.</summary>
    public string Key { get; private set; } = "";

    /// <summary>As people name an own role; the key for a built-in one, whose name stands in the texts.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Grants { get; private set; } = [];

    public IReadOnlyList<string> Prohibitions { get; private set; } = [];

    public bool IsBuiltIn => Key == Name;

    public static AgencyRole Own(Guid id, Guid agencyId, string name) => new(id, agencyId, id.ToString("N"), name);

    public static AgencyRole OfBuiltIn(Guid id, Guid agencyId, string role) => new(id, agencyId, role, role);

    public void Rename(string name) => Name = name;

    public void ChangeRights(IReadOnlyList<string> grants, IReadOnlyList<string> prohibitions)
    {
        Grants = grants;
        Prohibitions = prohibitions;
    }
}
