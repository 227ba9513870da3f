using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>
/// Where the current agency can file what it accepts: a 网报计划 of the same year at work, and a point arranged in it; an ended point with
/// a reason, until first review ends, as a registration user may confirm there so long (SPEC decision 20).
/// </summary>
internal sealed class TransferPlaces(
    IPlanIntegrationService plans, IPointOffers offers, IApplicationCounts counts, IAgencyDirectory agencies, IRequestClock clock)
{
    public const int MaximumReasonLength = 200;

    /// <summary>The 网报计划 that can take an application of the year.</summary>
    public async Task<IReadOnlyList<ApplicationPlanSummary>> GetPlansAsync(int year, CancellationToken cancellationToken) =>
        [.. (await plans.GetApplicationPlansAsync(cancellationToken)).Where(plan => plan.Year == year && IsOpen(plan))];

    /// <summary>The points of the plan, those that have ended last.</summary>
    public async Task<IReadOnlyList<TransferPoint>> GetPointsAsync(Guid planId, PersonToConfirm person, CancellationToken cancellationToken)
    {
        var points = (await agencies.GetPointsAsync(cancellationToken)).Where(point => point.IsOpen).ToDictionary(point => point.Id);
        var filed = await counts.CountByPointAsync([planId], cancellationToken);
        return
        [
            .. (await offers.GetAsync(planId, person, cancellationToken)).Where(offer => points.ContainsKey(offer.PointId))
                .Select(offer => new TransferPoint(
                    points[offer.PointId], offer, filed.GetValueOrDefault((planId, offer.PointId)).Live, offer.Window.IsAfter(clock.UtcNow)))
                .OrderBy(point => point.HasEnded).ThenBy(point => point.Point.Code),
        ];
    }

    /// <summary>The point, if the case may be filed there.</summary>
    /// <exception cref="BusinessRuleException">409: the plan is not open; 400 beside the field: the point, or its reason.</exception>
    public async Task<TransferPoint> DemandAsync(TransferAcceptance chosen, int year, PersonToConfirm person, CancellationToken cancellationToken)
    {
        if ((await GetPlansAsync(year, cancellationToken)).All(plan => plan.Id != chosen.PlanId))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.TransferPlan, RuleViolationKind.Conflict);
        }

        var point = (await GetPointsAsync(chosen.PlanId, person, cancellationToken)).FirstOrDefault(row => row.Point.Id == chosen.PointId)
            ?? throw new BusinessRuleException(ApplicationsErrorCodes.TransferPoint) { Field = "PointId" };
        var reason = PlainText.Clean(chosen.Reason, "Reason");
        return reason.Length > MaximumReasonLength || (point.HasEnded && reason.Length == 0)
            ? throw new BusinessRuleException(ApplicationsErrorCodes.TransferReason, RuleViolationKind.Invalid, MaximumReasonLength) { Field = "Reason" }
            : point;
    }

    private bool IsOpen(ApplicationPlanSummary plan) =>
        plan is { IsAtWork: true, IsTerminated: false } && !(plan.WorkPeriod with { End = plan.FirstReviewEndsAt }).IsAfter(clock.UtcNow);
}

/// <summary>A point that a transferred application can go to.</summary>
/// <param name="Point">The point.</param>
/// <param name="Offer">How it is arranged.</param>
/// <param name="Filed">Applications at the point that count.</param>
/// <param name="HasEnded">It takes a reason.</param>
internal sealed record TransferPoint(PointSummary Point, PointOffer Offer, int Filed, bool HasEnded);

/// <summary>受理: which transfer, in the version shown, and where it is filed.</summary>
internal sealed record TransferAcceptance(Guid Id, long Version, Guid PlanId, Guid PointId, string Reason);
