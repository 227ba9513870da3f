using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.RegistrationPlans;

/// <summary>机构定期注册计划: when one agency works on one year's registration, and when each stage of review is done (SPEC §1.3).</summary>
internal sealed class RegistrationPlan : AggregateRoot, IMultiTenant
{
    public const int MaximumNameLength = 60;

    private RegistrationPlan()
    {
    }

    public RegistrationPlan(Guid id, int year, string name, TimeWindow workPeriod, TimeWindow firstReview, TimeWindow secondReview, TimeWindow finalReview)
        : base(id)
    {
        Year = year;
        Name = name;
        (StartsAt, EndsAt) = workPeriod;
        (FirstReviewStartsAt, FirstReviewEndsAt) = firstReview;
        (SecondReviewStartsAt, SecondReviewEndsAt) = secondReview;
        (FinalReviewStartsAt, FinalReviewEndsAt) = finalReview;
    }

    public Guid TenantId { get; set; }

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
}
