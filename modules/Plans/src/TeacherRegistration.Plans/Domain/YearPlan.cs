using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain;

/// <summary>What a province's plan of a year and an agency's have in common: windows, a draft that is published once, and a history from then on.</summary>
internal abstract class YearPlan : AggregateRoot
{
    public const int MaximumNameLength = 60;
    public const int MaximumReasonLength = 200;
    public const int FirstYear = 2013;
    public const int LastYear = 2099;

    protected YearPlan()
    {
    }

    protected YearPlan(Guid id, int year, string name, PlanWindows windows)
        : base(id) => Write(year, name, windows);

    public int Year { get; private set; }

    public string Name { get; private set; } = "";

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    public DateTime FirstReviewStartsAt { get; private set; }

    public DateTime FirstReviewEndsAt { get; private set; }

    public DateTime SecondReviewStartsAt { get; private set; }

    public DateTime SecondReviewEndsAt { get; private set; }

    public DateTime FinalReviewStartsAt { get; private set; }

    public DateTime FinalReviewEndsAt { get; private set; }

    /// <summary>UTC; null for a draft.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>The publication and what has been changed since, oldest first. The audit record of a change has the change itself, not all before it.</summary>
    [Masked]
    public IReadOnlyList<PlanChange> History { get; private set; } = [];

    public PlanWindows Windows => new(
        new TimeWindow(StartsAt, EndsAt),
        new TimeWindow(FirstReviewStartsAt, FirstReviewEndsAt),
        new TimeWindow(SecondReviewStartsAt, SecondReviewEndsAt),
        new TimeWindow(FinalReviewStartsAt, FinalReviewEndsAt));

    /// <summary>Writes the draft.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field; 409: it is published.</exception>
    public void Write(int year, string name, PlanWindows windows)
    {
        DemandDraft();
        WindowRule.Require(year is >= FirstYear and <= LastYear, PlansErrorCodes.YearRange, nameof(Year), FirstYear, LastYear);
        WindowRule.Require(name.Length is > 0 and <= MaximumNameLength, PlansErrorCodes.NameLength, nameof(Name), MaximumNameLength);
        windows.Check();
        (Year, Name) = (year, name);
        Take(windows);
    }

    /// <exception cref="BusinessRuleException">400: its end is over; 409: it is published.</exception>
    public void Publish(string by, DateTime now)
    {
        DemandDraft();
        WindowRule.Require(EndsAt >= now, PlansErrorCodes.EndsInThePast, "WorkEnd");
        PublishedAt = now;
        Remember(new PlanChange(now, by, PlanChangeKind.Published, "", "", []));
    }

    public virtual PlanState StateAt(DateTime now) => StateOf(new TimeWindow(StartsAt, EndsAt), PublishedAt is not null, now);

    /// <exception cref="BusinessRuleException">409: it is published.</exception>
    public void DemandDraft()
    {
        if (PublishedAt is not null)
        {
            throw new BusinessRuleException(PlansErrorCodes.NotADraft, RuleViolationKind.Conflict);
        }
    }

    protected static PlanState StateOf(TimeWindow work, bool isPublished, DateTime now) => !isPublished ? PlanState.Draft
        : work.IsBefore(now) ? PlanState.Published
        : work.IsAfter(now) ? PlanState.Ended
        : PlanState.Running;

    /// <summary>Takes other windows after publication, with the reason.</summary>
    protected void ChangeWindows(PlanWindows windows, string reason, string by, DateTime now)
    {
        var changes = Windows.ChangesTo(windows);
        WindowRule.Require(changes.Count > 0, PlansErrorCodes.NothingChanged, "");
        Remember(new PlanChange(now, by, PlanChangeKind.Changed, "", reason, changes));
        Take(windows);
    }

    protected void Remember(PlanChange change) => History = [.. History, change];

    protected void DemandPublished()
    {
        if (PublishedAt is null)
        {
            throw new BusinessRuleException(PlansErrorCodes.NotPublished, RuleViolationKind.Conflict);
        }
    }

    protected static void DemandReason(string reason) =>
        WindowRule.Require(reason.Length is > 0 and <= MaximumReasonLength, PlansErrorCodes.ReasonLength, "Reason", MaximumReasonLength);

    private void Take(PlanWindows windows)
    {
        (StartsAt, EndsAt) = windows.Work;
        (FirstReviewStartsAt, FirstReviewEndsAt) = windows.FirstReview;
        (SecondReviewStartsAt, SecondReviewEndsAt) = windows.SecondReview;
        (FinalReviewStartsAt, FinalReviewEndsAt) = windows.FinalReview;
    }
}
