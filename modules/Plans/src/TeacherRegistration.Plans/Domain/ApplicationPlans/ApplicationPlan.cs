using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>网报计划: the time in which teachers file online with one agency.</summary>
internal sealed class ApplicationPlan : AggregateRoot, IMultiTenant
{
    public const int MaximumNameLength = 60;

    private ApplicationPlan()
    {
    }

    public ApplicationPlan(Guid id, Guid registrationPlanId, string name, TimeWindow window)
        : base(id)
    {
        RegistrationPlanId = registrationPlanId;
        Name = name;
        (StartsAt, EndsAt) = window;
    }

    public Guid TenantId { get; set; }

    public Guid RegistrationPlanId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }
}
