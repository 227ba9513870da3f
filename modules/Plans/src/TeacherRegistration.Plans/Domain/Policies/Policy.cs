using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.Policies;

/// <summary>
/// One published version of a province's policy: thresholds and the conditions that are checked at the counter.
/// A version never changes; an application keeps the one it was filed under (SPEC decision 15).
/// </summary>
internal sealed class Policy : AggregateRoot, IShared
{
    /// <summary>National minimum of training hours in one registration period (article 8).</summary>
    public const int NationalTrainingHours = 360;

    private Policy()
    {
    }

    public Policy(Guid id, int number, int trainingHours, bool basicallyQualifiedPasses, IReadOnlyList<ChecklistItem> items, DateTime publishedAt)
        : base(id)
    {
        Number = number;
        TrainingHours = trainingHours;
        BasicallyQualifiedPasses = basicallyQualifiedPasses;
        Items = items;
        PublishedAt = publishedAt;
    }

    public Guid OwnerId { get; set; }

    public Guid ProvinceId { get; set; }

    public int Number { get; private set; }

    public int TrainingHours { get; private set; }

    public bool BasicallyQualifiedPasses { get; private set; }

    public IReadOnlyList<ChecklistItem> Items { get; private set; } = [];

    public DateTime PublishedAt { get; private set; }
}
