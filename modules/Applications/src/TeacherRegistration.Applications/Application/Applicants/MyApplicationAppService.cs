using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Applicants;

/// <summary>查询报名信息: what the signed-in applicant has filed, with whatever agency, and how far it has come.</summary>
internal sealed class MyApplicationAppService(
    IRepository<PersonApplication> filed,
    IApplicationIntegrationService applications,
    IPlanIntegrationService plans,
    IAgencyDirectory agencies,
    IServiceProvider services,
    ICurrentUser user,
    IRequestClock clock) : IOwnApplications
{
    public async Task<IReadOnlyList<OwnApplication>> GetAllAsync(CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        if (user.PersonId is not { } personId)
        {
            return [];
        }

        var places = await filed.Query().Where(row => row.PersonId == personId).ToListAsync(cancellationToken);
        var rows = new List<OwnApplication>(places.Count);
        // One a year, with few agencies: a scope for each of these.
        foreach (var place in places.GroupBy(row => row.AgencyId))
        {
            rows.AddRange(await ReadAsync(place.Key, [.. place], cancellationToken));
        }

        return [.. rows.OrderByDescending(row => row.PlanYear).ThenByDescending(row => row.SubmittedAt)];
    }

    /// <summary>One of them, in the tenant of its agency.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: not there, or not the person's.</exception>
    public async Task<MyApplication> GetAsync(Guid id)
    {
        user.Demand(IdentityPermissions.ApplicantSite);
        var opened = await applications.GetCaseAsync(id);
        var windows = await plans.GetConfirmationWindowsAsync(opened.ApplicationPlanId);
        return new MyApplication(
            opened,
            await agencies.GetCurrentAsync(),
            (await agencies.GetPointsAsync()).Single(point => point.Id == opened.PointId),
            windows.OfPoint(opened.PointId),
            await applications.GetApprovalsAsync(opened),
            clock.UtcNow);
    }

    private async Task<IEnumerable<OwnApplication>> ReadAsync(Guid agencyId, IReadOnlyList<PersonApplication> places, CancellationToken cancellationToken)
    {
        var agency = (await agencies.FindAsync(agencyId, cancellationToken))!;
        var years = places.ToDictionary(place => place.Id, place => place.PlanYear);
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var found = await scope.ServiceProvider.GetRequiredService<IRepository<OnlineApplication>>().Query()
            .Where(row => years.Keys.Contains(row.Id) && row.PersonId == user.PersonId)
            .Select(row => new { row.Id, row.ApplicationNumber, row.Kind, row.Status, row.ReviewStatus, row.SubmittedAt })
            .ToListAsync(cancellationToken);
        return found.Select(row => new OwnApplication(
            row.Id, agency.Id, agency.ProvinceId, agency.Name, years[row.Id], row.ApplicationNumber, row.Kind, row.Status, row.ReviewStatus, row.SubmittedAt));
    }
}
