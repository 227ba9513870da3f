using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Whose applications a user works on: the own point's, or the whole agency's (SPEC decision 17). No query goes without it.</summary>
internal sealed record ApplicationScope(Guid? PointId)
{
    public bool IsWholeAgency => PointId is null;

    public static ApplicationScope Of(ICurrentUser user, string permission)
    {
        user.Demand(permission);
        return new ApplicationScope(user.PointId);
    }

    public IQueryable<OnlineApplication> In(IQueryable<OnlineApplication> applications) =>
        PointId is { } pointId ? applications.Where(application => application.PointId == pointId) : applications;
}
