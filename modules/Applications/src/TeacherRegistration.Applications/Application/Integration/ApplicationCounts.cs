using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

internal sealed class ApplicationCounts(IRepository<StatusCount> counts) : IApplicationCounts
{
    public async Task<IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), ApplicationCount>> CountByPointAsync(
        IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken) =>
        applicationPlanIds.Count == 0
            ? new Dictionary<(Guid, Guid), ApplicationCount>()
            : (await counts.Query().Where(row => applicationPlanIds.Contains(row.ApplicationPlanId) && row.Count != 0).ToListAsync(cancellationToken))
                .GroupBy(row => (row.ApplicationPlanId, PointId: row.Id))
                .ToDictionary(
                    place => place.Key,
                    place => new ApplicationCount(place.Sum(row => row.Count), place.Where(row => row.Status != ConfirmationStatus.NotAccepted).Sum(row => row.Count)));
}
