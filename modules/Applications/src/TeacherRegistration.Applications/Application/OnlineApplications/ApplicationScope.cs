using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Whose applications a user works on: the own point's, or the whole agency's (SPEC decision 17); an applicant sees the own. No query goes without it.</summary>
internal sealed record ApplicationScope(Guid? PointId, Guid? PersonId = null)
{
    public bool IsWholeAgency => PointId is null && PersonId is null;

    public static ApplicationScope Of(ICurrentUser user, string permission)
    {
        user.Demand(permission);
        return new ApplicationScope(user.PointId);
    }

    /// <summary>For opening an application by its id, and for nothing else: its applicant may too.</summary>
    public static ApplicationScope OfReader(ICurrentUser user) => user.Has(IdentityPermissions.ApplicantSite)
        ? new ApplicationScope(null, user.PersonId ?? throw BusinessRuleException.NotFound())
        : Of(user, ApplicationsPermissions.View);

    public IQueryable<OnlineApplication> In(IQueryable<OnlineApplication> applications) =>
        PersonId is { } personId ? applications.Where(application => application.PersonId == personId)
        : PointId is { } pointId ? applications.Where(application => application.PointId == pointId)
        : applications;
}
