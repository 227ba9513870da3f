using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Domain.ApplicationPlans;

/// <summary>What the form of an arrangement holds.</summary>
/// <param name="Window">Confirmation start and end.</param>
/// <param name="Scope">人员范围 in words.</param>
/// <param name="Persons">人员范围 as a machine reads it.</param>
/// <param name="DailyCapacity">How many people a day; null where that is not limited.</param>
/// <param name="Slots">分校时段.</param>
/// <param name="Precautions">注意事项, Markdown.</param>
internal sealed record ArrangementContent(
    TimeWindow Window, string Scope, PersonScope Persons, int? DailyCapacity, IReadOnlyList<SchoolSlot> Slots, string Precautions)
{
    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public void Check()
    {
        WindowRule.DemandOrder(Window);
        WindowRule.Require(Scope.Length is > 0 and <= PointArrangement.MaximumScopeLength, PlansErrorCodes.ScopeLength, nameof(Scope), PointArrangement.MaximumScopeLength);
        WindowRule.Require(Precautions.Length <= PointArrangement.MaximumPrecautionsLength, PlansErrorCodes.TextLength, nameof(Precautions), PointArrangement.MaximumPrecautionsLength);
        WindowRule.Require(DailyCapacity is null or (> 0 and <= PointArrangement.MaximumCapacity), PlansErrorCodes.CapacityRange, nameof(DailyCapacity), PointArrangement.MaximumCapacity);
        Persons.Check();
        CheckSlots();
    }

    /// <summary>The names of what differs from the other, but for the window.</summary>
    public IReadOnlyList<string> PartsThatDiffer(ArrangementContent other) =>
    [
        .. new[]
        {
            (nameof(Scope), Scope == other.Scope && Persons.IsSameAs(other.Persons)),
            (nameof(DailyCapacity), DailyCapacity == other.DailyCapacity),
            (nameof(Slots), Slots.SequenceEqual(other.Slots)),
            (nameof(Precautions), Precautions == other.Precautions),
        }
            .Where(part => !part.Item2).Select(part => part.Item1),
    ];

    /// <summary>Everything later by whole days.</summary>
    public ArrangementContent After(TimeSpan shift) => this with
    {
        Window = Window.After(shift),
        Slots = [.. Slots.Select(slot => slot with { Date = slot.Date.AddDays(shift.Days) })],
    };

    private void CheckSlots()
    {
        WindowRule.Require(Slots.Count <= PointArrangement.MaximumSlots, PlansErrorCodes.TooManyRows, nameof(Slots), PointArrangement.MaximumSlots);
        foreach (var slot in Slots)
        {
            WindowRule.Require(slot.Window.Overlaps(Window), PlansErrorCodes.SlotOutsideWindow, nameof(Slots), slot.School, slot.Date.ToString("yyyy-MM-dd", null));
        }

        if (Slots.GroupBy(slot => slot).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
        {
            throw new BusinessRuleException(PlansErrorCodes.SlotTwice, RuleViolationKind.Invalid, twice.School) { Field = nameof(Slots) };
        }
    }
}
