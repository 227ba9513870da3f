using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>确认点安排: when, for whom and with which precautions a point confirms the applications of one 网报计划.</summary>
internal sealed class PointArrangement : AggregateRoot, IMultiTenant
{
    public const int MaximumScopeLength = 500;
    public const int MaximumPrecautionsLength = 4000;
    public const int MaximumCapacity = 10_000;
    public const int MaximumSlots = 500;

    private PointArrangement()
    {
    }

    public PointArrangement(Guid id, Guid applicationPlanId, Guid pointId, ArrangementContent content)
        : base(id)
    {
        ApplicationPlanId = applicationPlanId;
        PointId = pointId;
        Write(content);
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationPlanId { get; private set; }

    public Guid PointId { get; private set; }

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>人员范围 in words.</summary>
    public string Scope { get; private set; } = "";

    /// <summary>人员范围 as a machine reads it; null for everybody.</summary>
    public PersonScope? Persons { get; private set; }

    /// <summary>How many people a day; null where that is not limited.</summary>
    public int? DailyCapacity { get; private set; }

    /// <summary>分校时段; null where schools come when they like.</summary>
    public IReadOnlyList<SchoolSlot>? Slots { get; private set; }

    /// <summary>注意事项, Markdown.</summary>
    public string Precautions { get; private set; } = "";

    public TimeWindow Window => new(StartsAt, EndsAt);

    public ArrangementContent Content => new(Window, Scope, Persons ?? PersonScope.Everybody, DailyCapacity, Slots ?? [], Precautions);

    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public void Write(ArrangementContent content)
    {
        content.Check();
        (StartsAt, EndsAt) = content.Window;
        (Scope, Precautions, DailyCapacity) = (content.Scope, content.Precautions, content.DailyCapacity);
        Persons = content.Persons.IsEverybody ? null : content.Persons;
        Slots = content.Slots.Count == 0 ? null : content.Slots;
    }
}
