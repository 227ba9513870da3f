using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Framework.Security;

/// <summary>The user of one scope; filled by the session's authentication handler, empty otherwise.</summary>
public sealed class CurrentUser(IRequestClock clock) : ICurrentUser
{
    private static readonly TimeSpan FactorLifetime = TimeSpan.FromMinutes(15);

    private UserIdentity? identity;

    /// <inheritdoc />
    public bool IsSignedIn => identity is not null;

    /// <inheritdoc />
    public Guid Id => Identity.AccountId;

    /// <inheritdoc />
    public string LoginName => Identity.LoginName;

    /// <inheritdoc />
    public string DisplayName => Identity.DisplayName;

    /// <inheritdoc />
    public string PlaceName => Identity.PlaceName;

    /// <inheritdoc />
    public Guid? PointId => identity?.PointId;

    /// <inheritdoc />
    public Guid? PersonId => identity?.PersonId;

    private UserIdentity Identity => identity ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <inheritdoc />
    public bool Has(string permission) => identity?.Permissions.Contains(permission) == true;

    /// <inheritdoc />
    public void Demand(string permission)
    {
        if (!Has(permission))
        {
            throw new BusinessRuleException(FrameworkErrorCodes.Forbidden, RuleViolationKind.Forbidden);
        }
    }

    /// <inheritdoc />
    public void DemandFreshFactor()
    {
        if (clock.UtcNow - Identity.FactorAt > FactorLifetime)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.FreshFactorNeeded, RuleViolationKind.Forbidden);
        }
    }

    /// <summary>Makes the person the user of this scope.</summary>
    public void SignIn(UserIdentity user) => identity = user;

    /// <summary>Makes the other scope's user that of this scope too.</summary>
    internal void SignInAs(CurrentUser other) => identity = other.Identity;
}
