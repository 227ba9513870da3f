using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Tests.Application.Cases;

/// <summary>A clock that stands still, on a machine in the given time zone.</summary>
internal sealed class FixedTime(DateTime utcNow, string zone) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.FindSystemTimeZoneById(zone);

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(utcNow, TimeSpan.Zero).ToOffset(LocalTimeZone.GetUtcOffset(utcNow));
}

/// <summary>Somebody at a point, or a registration user, who has none.</summary>
internal sealed class SomeUser(Guid? pointId) : ICurrentUser
{
    public bool IsSignedIn => true;

    public Guid Id => Guid.Empty;

    public string LoginName => "";

    public string DisplayName => "";

    public string PlaceName => "";

    public Guid? PointId => pointId;

    public Guid? PersonId => null;

    public bool Has(string permission) => true;

    public void Demand(string permission)
    {
    }

    public void DemandFreshFactor()
    {
    }
}

/// <summary>Plans of which only the windows are asked.</summary>
internal sealed class SomeWindows(ConfirmationWindows windows) : IPlanIntegrationService
{
    public Task<ConfirmationWindows> GetConfirmationWindowsAsync(Guid applicationPlanId, CancellationToken cancellationToken) => Task.FromResult(windows);

    public Task<IReadOnlyList<ApplicationPlanSummary>> GetApplicationPlansAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task HoldAsync(IReadOnlyCollection<Guid> applicationPlanIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PolicySummary> GetCurrentPolicyAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PolicySummary> GetPolicyAsync(Guid policyId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
