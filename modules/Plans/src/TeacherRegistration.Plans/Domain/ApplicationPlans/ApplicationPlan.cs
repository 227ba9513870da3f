using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>网报计划: the time in which teachers file online with one agency.</summary>
internal sealed class ApplicationPlan : AggregateRoot, IMultiTenant
{
    public const int MaximumNameLength = 60;
    public const int MaximumEligibilityLength = 500;

    private ApplicationPlan()
    {
    }

    public ApplicationPlan(Guid id, Guid registrationPlanId, ApplicationPlanContent content)
        : base(id)
    {
        RegistrationPlanId = registrationPlanId;
        Write(content);
    }

    public Guid TenantId { get; set; }

    public Guid RegistrationPlanId { get; private set; }

    public string Name { get; private set; } = "";

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    public RegistrationKinds Kinds { get; private set; }

    /// <summary>Who may apply, in words for people to read; may be empty.</summary>
    public string Eligibility { get; private set; } = "";

    public ApplicationPlanContent Content => new(Name, new TimeWindow(StartsAt, EndsAt), Kinds, Eligibility);

    /// <summary>Writes all of it.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public void Write(ApplicationPlanContent content)
    {
        content.Check();
        (Name, Kinds, Eligibility) = (content.Name, content.Kinds, content.Eligibility);
        (StartsAt, EndsAt) = content.Window;
    }
}

/// <summary>What its form holds.</summary>
/// <param name="Name">Such as 2026年第一批网报.</param>
/// <param name="Window">When people file.</param>
/// <param name="Kinds">Which kinds of registration.</param>
/// <param name="Eligibility">Who may apply, in words.</param>
internal sealed record ApplicationPlanContent(string Name, TimeWindow Window, RegistrationKinds Kinds, string Eligibility)
{
    /// <summary>The names of what differs from the other, but for the window.</summary>
    public IReadOnlyList<string> PartsThatDiffer(ApplicationPlanContent other) =>
    [
        .. new[] { (nameof(Name), Name == other.Name), (nameof(Kinds), Kinds == other.Kinds), (nameof(Eligibility), Eligibility == other.Eligibility) }
            .Where(part => !part.Item2).Select(part => part.Item1),
    ];

    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public void Check()
    {
        WindowRule.Require(Name.Length is > 0 and <= ApplicationPlan.MaximumNameLength, PlansErrorCodes.NameLength, nameof(Name), ApplicationPlan.MaximumNameLength);
        WindowRule.DemandOrder(Window);
        WindowRule.Require(Kinds != RegistrationKinds.None, PlansErrorCodes.NoKind, nameof(Kinds));
        WindowRule.Require(Eligibility.Length <= ApplicationPlan.MaximumEligibilityLength, PlansErrorCodes.TextLength, nameof(Eligibility), ApplicationPlan.MaximumEligibilityLength);
    }
}

/// <summary>Kinds of registration, several at once.</summary>
[Flags]
internal enum RegistrationKinds
{
    None = 0,

    /// <summary><see cref="RegistrationKind.First"/></summary>
    First = 1,

    /// <summary><see cref="RegistrationKind.Renewal"/></summary>
    Renewal = 2,
}

internal static class RegistrationKindFlags
{
    /// <summary>The kind among several.</summary>
    public static RegistrationKinds ToFlag(this RegistrationKind kind) => kind == RegistrationKind.First ? RegistrationKinds.First : RegistrationKinds.Renewal;
}
