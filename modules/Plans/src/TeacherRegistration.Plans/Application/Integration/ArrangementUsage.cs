using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>A point that is arranged in a plan stays.</summary>
internal sealed class ArrangementUsage(IRepository<PointArrangement> arrangements) : IPointUsage
{
    public string TextKey => "Plans:ArrangementsOfPoint";

    public Task<int> CountAsync(Guid pointId, CancellationToken cancellationToken) =>
        arrangements.Query().CountAsync(arrangement => arrangement.PointId == pointId, cancellationToken);
}
