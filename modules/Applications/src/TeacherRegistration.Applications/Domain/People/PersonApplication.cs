using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.People;

/// <summary>
/// Where an application of a person lies, under the application's id: so the person's own pages find it, whatever agency it was filed with.
/// A person has one live application in a plan year over all agencies (rule 107): the unique key of person and <see cref="LiveYear"/> is the rule.
/// </summary>
internal sealed class PersonApplication : Entity, IDirectoryEntity
{
    private PersonApplication()
    {
    }

    public PersonApplication(Guid applicationId, Guid personId, int planYear, Guid agencyId)
        : base(applicationId)
    {
        PersonId = personId;
        PlanYear = planYear;
        AgencyId = agencyId;
        LiveYear = planYear;
    }

    public Guid PersonId { get; private set; }

    public int PlanYear { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>The plan year while it is live; null when it was not accepted or withdrawn (SPEC decision 14).</summary>
    public int? LiveYear { get; private set; }

    public void End() => LiveYear = null;

    public void Revive() => LiveYear = PlanYear;
}
