using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.ProvincePlans;

/// <summary>
/// 省级注册计划: within which windows the agencies of a province plan one year's registration. Shared: they read it once it is published.
/// From then on its windows only grow, as agencies have planned within them.
/// </summary>
internal sealed class ProvincePlan : AggregateRoot, IShared
{
    public const int MaximumNameLength = 60;
    public const int MaximumReasonLength = 200;
    public const int FirstYear = 2013;
    public const int LastYear = 2099;

    private ProvincePlan()
    {
    }

    public ProvincePlan(Guid id, int year, string name, PlanWindows windows)
        : base(id) => Write(year, name, windows);

    public Guid OwnerId { get; set; }

    public Guid ProvinceId { get; set; }

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

    /// <summary>What has been changed after publication, oldest first.</summary>
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
        if (year is < FirstYear or > LastYear)
        {
            throw new BusinessRuleException(PlansErrorCodes.YearRange, RuleViolationKind.Invalid, FirstYear, LastYear) { Field = nameof(Year) };
        }

        if (name.Length is 0 or > MaximumNameLength)
        {
            throw new BusinessRuleException(PlansErrorCodes.NameLength, RuleViolationKind.Invalid, MaximumNameLength) { Field = nameof(Name) };
        }

        windows.Check();
        (Year, Name) = (year, name);
        Take(windows);
    }

    /// <exception cref="BusinessRuleException">400: its end is over; 409: it is published.</exception>
    public void Publish(DateTime now)
    {
        DemandDraft();
        if (EndsAt < now)
        {
            throw new BusinessRuleException(PlansErrorCodes.EndsInThePast) { Field = "WorkEnd" };
        }

        PublishedAt = now;
    }

    /// <summary>延长时间: wider windows after publication.</summary>
    /// <exception cref="BusinessRuleException">400: no reason, nothing changed, or a window would lose time; 409: it is a draft.</exception>
    public void Extend(PlanWindows windows, string reason, string by, DateTime now)
    {
        if (PublishedAt is null)
        {
            throw new BusinessRuleException(PlansErrorCodes.NotPublished, RuleViolationKind.Conflict);
        }

        if (reason.Length is 0 or > MaximumReasonLength)
        {
            throw new BusinessRuleException(PlansErrorCodes.ReasonLength, RuleViolationKind.Invalid, MaximumReasonLength) { Field = "Reason" };
        }

        windows.Check();
        foreach (var ((name, after), (_, before)) in windows.All.Zip(Windows.All))
        {
            if (!after.Covers(before))
            {
                throw new BusinessRuleException(PlansErrorCodes.LosesTime) { Field = name + (after.Start > before.Start ? "Start" : "End") };
            }
        }

        if (windows == Windows)
        {
            throw new BusinessRuleException(PlansErrorCodes.NothingChanged);
        }

        History = [.. History, new PlanChange(now, by, reason, Windows, windows)];
        Take(windows);
    }

    public PlanState StateAt(DateTime now) => StateOf(new TimeWindow(StartsAt, EndsAt), PublishedAt is not null, now);

    public static PlanState StateOf(TimeWindow work, bool isPublished, DateTime now) => !isPublished ? PlanState.Draft
        : work.IsBefore(now) ? PlanState.Published
        : work.IsAfter(now) ? PlanState.Ended
        : PlanState.Running;

    /// <exception cref="BusinessRuleException">409: it is published.</exception>
    public void DemandDraft()
    {
        if (PublishedAt is not null)
        {
            throw new BusinessRuleException(PlansErrorCodes.NotADraft, RuleViolationKind.Conflict);
        }
    }

    private void Take(PlanWindows windows)
    {
        (StartsAt, EndsAt) = windows.Work;
        (FirstReviewStartsAt, FirstReviewEndsAt) = windows.FirstReview;
        (SecondReviewStartsAt, SecondReviewEndsAt) = windows.SecondReview;
        (FinalReviewStartsAt, FinalReviewEndsAt) = windows.FinalReview;
    }
}
