using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>Where the current agency stands in the tree: whose notices reach it, and whether its own go further down.</summary>
internal sealed class NoticeScope(IAgencyDirectory agencies, ICurrentTenant tenant)
{
    /// <summary>The current agency; null for the platform.</summary>
    public Guid? OwnId => tenant.Id;

    public Task<AgencySummary> GetOwnAsync() => agencies.GetCurrentAsync();

    public async Task<bool> HasAgenciesBelowAsync() => OwnId is not null && (await GetOwnAsync()).Tier != AgencyTier.County;

    /// <summary>The agencies above the current one, as the tree stands now.</summary>
    public async Task<IReadOnlyList<Guid>> GetSuperiorsAsync()
    {
        var superiors = new List<Guid>();
        for (var parent = (await GetOwnAsync()).ParentId; parent is { } id && !superiors.Contains(id);)
        {
            superiors.Add(id);
            parent = (await agencies.FindAsync(id))?.ParentId;
        }

        return superiors;
    }
}
