using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Integration;

/// <summary>A point that applications are filed at stays, whatever became of them.</summary>
internal sealed class ApplicationUsage(IRepository<OnlineApplication> applications) : IPointUsage
{
    public string TextKey => "Applications:ApplicationsOfPoint";

    public Task<int> CountAsync(Guid pointId, CancellationToken cancellationToken) =>
        applications.Query().CountAsync(application => application.PointId == pointId, cancellationToken);
}
