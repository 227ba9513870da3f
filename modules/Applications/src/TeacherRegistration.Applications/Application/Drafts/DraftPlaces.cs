using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>The points that a draft can go to, in the tenant of its agency.</summary>
internal sealed class DraftPlaces(
    IPointOffers offers, IOpenFilings filings, IPlanIntegrationService plans, IApplicationCounts counts, IAgencyDirectory agencies, IRequestClock clock)
{
    public Task<AgencySummary> GetAgencyAsync() => agencies.GetCurrentAsync();

    /// <summary>The 网报计划 of the draft; null where it is gone.</summary>
    public Task<OpenFiling?> FindFilingAsync(ApplicationDraft draft) => filings.FindAsync(draft.ApplicationPlanId);

    /// <summary>Whether people file in its plan at this request.</summary>
    public async Task<bool> IsOpenAsync(ApplicationDraft draft) => await FindFilingAsync(draft) is { } filing && filing.Window.Contains(clock.UtcNow) && (await GetAgencyAsync()).TakesApplications;

    public Task<string?> FindPrecautionsAsync(ApplicationDraft draft) =>
        draft.PointId is { } pointId ? offers.FindPrecautionsAsync(draft.ApplicationPlanId, pointId) : Task.FromResult<string?>(null);

    /// <summary>The points arranged in its plan that take new applications; those that have ended last.</summary>
    public async Task<IReadOnlyList<DraftPoint>> GetPointsAsync(ApplicationDraft draft, EmploymentInfo? employment)
    {
        var points = (await agencies.GetPointsAsync()).Where(point => point.IsOpen || point.Id == draft.PointId || point.Id == draft.FiledPointId).ToDictionary(point => point.Id);
        var filed = await counts.CountByPointAsync([draft.ApplicationPlanId]);
        return
        [
            .. (await offers.GetAsync(draft.ApplicationPlanId, PersonOf(draft, employment))).Where(offer => points.ContainsKey(offer.PointId))
                .Select(offer => new DraftPoint(
                    points[offer.PointId],
                    offer,
                    filed.GetValueOrDefault((draft.ApplicationPlanId, offer.PointId)).Live,
                    offer.Window.IsAfter(clock.UtcNow),
                    employment is not null && !offer.IsInScope))
                .OrderBy(point => point.HasEnded).ThenBy(point => point.Point.Code),
        ];
    }

    /// <summary>The point with its time; null where there is none in the plan of the draft.</summary>
    public async Task<ArrangedPoint?> FindPointAsync(ApplicationDraft draft, Guid? pointId)
    {
        var point = (await agencies.GetPointsAsync()).FirstOrDefault(row => row.Id == pointId);
        return point is not null && (await plans.GetConfirmationWindowsAsync(draft.ApplicationPlanId)).OfPoint(point.Id) is { } window ? new ArrangedPoint(point, window) : null;
    }

    /// <summary>Whether somebody may file at the point now; outside 人员范围 or over its capacity is no reason against it (rule 38).</summary>
    /// <exception cref="BusinessRuleException">400 beside the field: not arranged, closed, or ended.</exception>
    public async Task DemandPointAsync(ApplicationDraft draft, Guid pointId)
    {
        var isOpen = (await agencies.GetPointsAsync()).Any(point => point.Id == pointId && point.IsOpen);
        // The arrangements themselves, as they stand now: what is kept in memory may be older than the lock of who files.
        if (!isOpen || (await offers.GetAsync(draft.ApplicationPlanId, PersonOf(draft, employment: null))).FirstOrDefault(offer => offer.PointId == pointId) is not { } offered)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PointNotOffered) { Field = nameof(draft.PointId) };
        }

        if (offered.Window.IsAfter(clock.UtcNow))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.PointEnded) { Field = nameof(draft.PointId) };
        }
    }

    private static PersonToConfirm PersonOf(ApplicationDraft draft, EmploymentInfo? employment) => new(employment?.School ?? "", employment?.Stage ?? "", draft.Kind);
}

/// <summary>A point and when it confirms.</summary>
internal sealed record ArrangedPoint(PointSummary Point, TimeWindow Window);

/// <summary>A point that is offered.</summary>
/// <param name="Point">The point.</param>
/// <param name="Offer">How it is arranged.</param>
/// <param name="Filed">Applications at the point that count.</param>
/// <param name="HasEnded">Nobody can file there any more.</param>
/// <param name="IsOutOfScope">The person does not fit its 人员范围, as a machine reads it.</param>
internal sealed record DraftPoint(PointSummary Point, PointOffer Offer, int Filed, bool HasEnded, bool IsOutOfScope)
{
    /// <summary>Whether it has as many as it can confirm.</summary>
    public bool IsFull => Offer.Capacity is { } capacity && Filed >= capacity;
}
