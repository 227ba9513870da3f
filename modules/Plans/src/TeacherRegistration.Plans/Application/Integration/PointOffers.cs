using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Application.Holidays;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.Integration;

internal sealed class PointOffers(IPlanIntegrationService plans, IRepository<PointArrangement> arrangements, WorkDayCalendar calendar) : IPointOffers
{
    public async Task<IReadOnlyList<PointOffer>> GetAsync(Guid applicationPlanId, PersonToConfirm person, CancellationToken cancellationToken)
    {
        // The windows as they stand, a termination taken into account; the rest from the arrangements themselves.
        var windows = (await plans.GetConfirmationWindowsAsync(applicationPlanId, cancellationToken)).Points;
        var rows = await arrangements.Query()
            .Where(row => row.ApplicationPlanId == applicationPlanId)
            .Select(row => new { row.PointId, row.Scope, row.Persons, row.DailyCapacity })
            .ToListAsync(cancellationToken);
        var offers = new List<PointOffer>();
        foreach (var row in rows.Where(row => windows.ContainsKey(row.PointId)))
        {
            var window = windows[row.PointId].Window;
            var capacity = row.DailyCapacity is { } daily ? daily * (await calendar.GetAsync(window)).Count(window) : (int?)null;
            offers.Add(new PointOffer(row.PointId, window, row.Scope, capacity, row.Persons?.Includes(person) ?? true));
        }

        return offers;
    }

    public async Task<string?> FindPrecautionsAsync(Guid applicationPlanId, Guid pointId, CancellationToken cancellationToken) => await arrangements.Query()
        .Where(row => row.ApplicationPlanId == applicationPlanId && row.PointId == pointId)
        .Select(row => row.Precautions)
        .FirstOrDefaultAsync(cancellationToken);
}
