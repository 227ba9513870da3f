using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

internal sealed class ApplicationCounts(IRepository<OnlineApplication> applications) : IApplicationCounts
{
    public async Task<IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), ApplicationCount>> CountByPointAsync(
        IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken) =>
        applicationPlanIds.Count == 0
            ? new Dictionary<(Guid, Guid), ApplicationCount>()
            : await applications.Query()
                .Where(row => applicationPlanIds.Contains(row.ApplicationPlanId))
                .GroupBy(row => new { row.ApplicationPlanId, row.PointId })
                .Select(group => new { group.Key.ApplicationPlanId, group.Key.PointId, All = group.Count(), Live = group.Count(row => row.Status != ConfirmationStatus.NotAccepted) })
                .ToDictionaryAsync(group => (group.ApplicationPlanId, group.PointId), group => new ApplicationCount(group.All, group.Live), cancellationToken);
}
