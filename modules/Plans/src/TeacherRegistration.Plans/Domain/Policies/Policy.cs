using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.Policies;

/// <summary>
/// One version of a province's policy: thresholds and the conditions that are checked at the counter. Published it never changes;
/// an application keeps the one it was filed under (SPEC decision 15).
/// </summary>
internal sealed class Policy : AggregateRoot, IShared
{
    private Policy()
    {
    }

    public Policy(Guid id, int number, PolicyContent content)
        : base(id)
    {
        Number = number;
        Write(content);
    }

    public Guid OwnerId { get; set; }

    public Guid ProvinceId { get; set; }

    /// <summary>From 1 on, in the order of publication.</summary>
    public int Number { get; private set; }

    public int TrainingHours { get; private set; }

    public bool BasicallyQualifiedPasses { get; private set; }

    public bool IncludesPrivateSchools { get; private set; }

    public int PublicityDays { get; private set; }

    public IReadOnlyList<ChecklistItem> Items { get; private set; } = [];

    /// <summary>UTC; null for a draft.</summary>
    public DateTime? PublishedAt { get; private set; }

    public PolicyContent Content => new(TrainingHours, BasicallyQualifiedPasses, IncludesPrivateSchools, PublicityDays, Items);

    /// <summary>Writes the draft.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field; 409: it is published.</exception>
    public void Write(PolicyContent content)
    {
        DemandDraft();
        content.Check();
        (TrainingHours, BasicallyQualifiedPasses, IncludesPrivateSchools) = (content.TrainingHours, content.BasicallyQualifiedPasses, content.IncludesPrivateSchools);
        (PublicityDays, Items) = (content.PublicityDays, content.Items);
    }

    /// <exception cref="BusinessRuleException">409: it is published already.</exception>
    public void Publish(DateTime now)
    {
        DemandDraft();
        PublishedAt = now;
    }

    /// <exception cref="BusinessRuleException">409: it is published.</exception>
    public void DemandDraft()
    {
        if (PublishedAt is not null)
        {
            throw new BusinessRuleException(PlansErrorCodes.PolicyPublished, RuleViolationKind.Conflict);
        }
    }
}
