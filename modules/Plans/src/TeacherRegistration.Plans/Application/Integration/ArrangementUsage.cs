using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.Integration;

/// <summary>A point that is arranged in a plan stays.</summary>
internal sealed class ArrangementUsage(IRepository<PointArrangement> arrangements, IAgencyStamp stamp) : IPointUsage
{
    public string TextKey => "Plans:ArrangementsOfPoint";

    public async Task<int> CountAsync(Guid pointId, CancellationToken cancellationToken)
    {
        // After those who are arranging points, and before those who come next: they find the point gone.
        await stamp.RenewAsync(cancellationToken);
        return await arrangements.Query().CountAsync(arrangement => arrangement.PointId == pointId, cancellationToken);
    }
}
