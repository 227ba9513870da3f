using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>
/// A published 网报计划 in the directory, under its own id, so that people find the agencies they can file with before there is a tenant.
/// It follows from the agency's rows and is changed with them alone.
/// </summary>
internal sealed class PublishedFiling : Entity, IDirectoryEntity, IUnaudited
{
    private PublishedFiling()
    {
    }

    public PublishedFiling(Guid applicationPlanId, Guid registrationPlanId, Guid agencyId, Guid provinceId)
        : base(applicationPlanId)
    {
        RegistrationPlanId = registrationPlanId;
        AgencyId = agencyId;
        ProvinceId = provinceId;
    }

    public Guid RegistrationPlanId { get; private set; }

    public Guid AgencyId { get; private set; }

    public Guid ProvinceId { get; private set; }

    public int Year { get; private set; }

    public string Name { get; private set; } = "";

    public DateTime StartsAt { get; private set; }

    /// <summary>The last second in which people file: that before a termination, if that came first.</summary>
    public DateTime EndsAt { get; private set; }

    public RegistrationKinds Kinds { get; private set; }

    /// <summary>Who may apply, in words.</summary>
    public string Eligibility { get; private set; } = "";

    public void Follow(ApplicationPlanContent content, int year, DateTime? terminatedAt)
    {
        (Year, Name, Kinds, Eligibility, StartsAt) = (year, content.Name, content.Kinds, content.Eligibility, content.Window.Start);
        EndsAt = terminatedAt?.AddSeconds(-1) is { } last && last < content.Window.End ? last : content.Window.End;
    }
}
