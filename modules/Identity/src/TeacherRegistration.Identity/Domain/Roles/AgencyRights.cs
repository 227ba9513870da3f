using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Roles;

/// <summary>
/// One row per agency, under the agency's id. Its stamp is read with the session at every request and says whether the roles that a node
/// remembers still hold; its version lets one change of administrators through at a time.
/// </summary>
internal sealed class AgencyRights : AggregateRoot, IDirectoryEntity, IUnaudited
{
    private AgencyRights()
    {
    }

    public AgencyRights(Guid agencyId)
        : base(agencyId) => Stamp = 1;

    public long Stamp { get; private set; }

    public void Touch() => Stamp++;
}
