using TeacherRegistration.Agencies.Contracts;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Agencies;

/// <summary>Tick boxes and the set they stand for.</summary>
internal static class ReviewChoice
{
    public static ReviewTiers Join(IEnumerable<ReviewTiers> ticked) => ticked.Aggregate(ReviewTiers.None, (all, one) => all | one);

    public static List<ReviewTiers> Split(ReviewTiers tiers) =>
        [.. new[] { ReviewTiers.First, ReviewTiers.Second, ReviewTiers.Final }.Where(stage => tiers.HasFlag(stage))];
}
