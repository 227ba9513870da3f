using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.People;

/// <summary>
/// The one live application of a person in a plan year, over all agencies (rule 107): its unique key is the rule.
/// Deleted when the application is not accepted or withdrawn.
/// </summary>
internal sealed class LiveApplication : Entity, IDirectoryEntity
{
    private LiveApplication()
    {
    }

    public LiveApplication(Guid applicationId, Guid personId, int planYear, Guid agencyId)
        : base(applicationId)
    {
        PersonId = personId;
        PlanYear = planYear;
        AgencyId = agencyId;
    }

    public Guid PersonId { get; private set; }

    public int PlanYear { get; private set; }

    public Guid AgencyId { get; private set; }
}
