using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>确认点安排: when, for whom and with which precautions a point confirms the applications of one 网报计划.</summary>
internal sealed class PointArrangement : AggregateRoot, IMultiTenant
{
    public const int MaximumScopeLength = 500;
    public const int MaximumPrecautionsLength = 4000;

    private PointArrangement()
    {
    }

    public PointArrangement(Guid id, Guid applicationPlanId, Guid pointId, TimeWindow window, string scope, string precautions)
        : base(id)
    {
        ApplicationPlanId = applicationPlanId;
        PointId = pointId;
        (StartsAt, EndsAt) = window;
        Scope = scope;
        Precautions = precautions;
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationPlanId { get; private set; }

    public Guid PointId { get; private set; }

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    public string Scope { get; private set; } = "";

    public string Precautions { get; private set; } = "";
}
