using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Application;

/// <summary>The points of the current agency, and how many people they concern.</summary>
internal sealed class PointsOfAgency(
    IAgencyDirectory agencies, IApplicationCounts applications, IAccountIntegrationService accounts, IOpenFilings filings, IWindowExtensions extensions)
{
    private Dictionary<Guid, PointSummary>? known;

    /// <summary>All of them by id, read once a request.</summary>
    public async Task<IReadOnlyDictionary<Guid, PointSummary>> GetAsync() => known ??= (await agencies.GetPointsAsync()).ToDictionary(point => point.Id);

    public Task<IReadOnlyDictionary<Guid, PointDefaults>> GetDefaultsAsync() => agencies.GetPointDefaultsAsync();

    public Task<IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), ApplicationCount>> CountApplicationsAsync(IReadOnlyCollection<Guid> applicationPlanIds) =>
        applications.CountByPointAsync(applicationPlanIds);

    /// <summary>What was filed under a 网报计划 that is to be deleted, or an arrangement of it; nobody files there until the unit of work ends.</summary>
    public async Task<IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), ApplicationCount>> CountBeforeDeletionAsync(Guid applicationPlanId)
    {
        await filings.HoldAsync(applicationPlanId);
        return await CountApplicationsAsync([applicationPlanId]);
    }

    /// <summary>How many are told by text when people file longer; null: the agency sends none.</summary>
    public Task<int?> CountToldOfFilingAsync(Guid applicationPlanId) => extensions.CountFilingAsync(applicationPlanId);

    /// <summary>How many are told by text when the points confirm longer; null: the agency sends none.</summary>
    public Task<int?> CountToldOfConfirmationAsync(Guid applicationPlanId, IReadOnlyCollection<Guid> pointIds) => extensions.CountConfirmationAsync(applicationPlanId, pointIds);

    public Task<IReadOnlyDictionary<Guid, PointUsers>> CountUsersAsync() => accounts.CountUsersByPointAsync();

    /// <summary>Whom a change of the arrangements concerns.</summary>
    public async Task<PlanImpact> ImpactOfAsync(IReadOnlyCollection<(Guid ApplicationPlanId, Guid PointId)> arrangements)
    {
        var filed = await CountApplicationsAsync([.. arrangements.Select(pair => pair.ApplicationPlanId).Distinct()]);
        var users = await CountUsersAsync();
        var points = arrangements.Select(pair => pair.PointId).Distinct().ToList();
        return new PlanImpact(arrangements.Sum(pair => filed.GetValueOrDefault(pair).Live), points.Count, points.Sum(point => users.GetValueOrDefault(point)?.Enabled ?? 0));
    }
}

/// <summary>Whom a change concerns.</summary>
/// <param name="Applications">Applications filed.</param>
/// <param name="Points">Confirmation points.</param>
/// <param name="Users">Their users.</param>
internal sealed record PlanImpact(int Applications, int Points, int Users);
